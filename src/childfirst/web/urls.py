"""The addresses of the pages."""

from django.urls import URLPattern, path

from childfirst.web.pages import report

urlpatterns: list[URLPattern] = [path("", report, name="report")]
