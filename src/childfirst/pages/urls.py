"""The addresses of the pages."""

from django.urls import URLPattern, path

from childfirst.pages.views import figure, report

urlpatterns: list[URLPattern] = [
    path("", report, name="report"),
    path("figures/<str:reference>", figure, name="figure"),
]
