"""The report that was made last, and each of its figures."""

from __future__ import annotations

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase

from childfirst.configuration import configuration
from childfirst.publication.page.figure import figure_page
from childfirst.publication.passports.packs import NoPassport, passport_in
from childfirst.publication.passports.passport import BrokenPassport

REPORT = "report.html"


def report(_request: HttpRequest) -> HttpResponseBase:
    """Show the report that was made last, or say how to make one."""
    page = configuration().report_folder / REPORT
    if not page.exists():
        return HttpResponse("There is no report yet: childfirst run makes one.", status=404)
    return FileResponse(page.open("rb"), content_type="text/html; charset=utf-8")


def figure(_request: HttpRequest, reference: str) -> HttpResponse:
    """Show what one figure of that report is; it names no child."""
    try:
        passport = passport_in(configuration().report_folder / REPORT)
    except (OSError, NoPassport, BrokenPassport):
        return HttpResponse("There is no report whose figures can be shown.", status=404)
    found = next((f for f in passport.figures if f.reference == reference.upper()), None)
    if found is None:
        return HttpResponse("The report prints no figure with this reference.", status=404)
    return HttpResponse(figure_page(passport, found))
