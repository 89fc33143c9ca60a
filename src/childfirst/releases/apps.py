"""Releases as a Django application."""

from django.apps import AppConfig


class ReleasesConfig(AppConfig):
    """Releases of packs, under the label `releases`."""

    name = "childfirst.releases"
    label = "releases"
    verbose_name = "Releases"
