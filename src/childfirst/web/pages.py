"""Pages that the server shows."""

from __future__ import annotations

from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase

from childfirst.configuration import configuration


def report(_request: HttpRequest) -> HttpResponseBase:
    """Show the report that was made last, or say how to make one."""
    page = configuration().report_folder / "report.html"
    if not page.exists():
        return HttpResponse("There is no report yet: childfirst run makes one.", status=404)
    return FileResponse(page.open("rb"), content_type="text/html; charset=utf-8")
