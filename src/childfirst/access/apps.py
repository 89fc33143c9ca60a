"""Access and the audit trail as a Django application."""

from django.apps import AppConfig


class AccessConfig(AppConfig):
    """The audit trail, under the label `access`."""

    name = "childfirst.access"
    label = "access"
    verbose_name = "Access and audit"
