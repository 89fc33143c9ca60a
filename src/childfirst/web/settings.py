"""Django's settings, made from the installation's configuration."""

from django.core.management.utils import get_random_secret_key

from childfirst.configuration import configuration
from childfirst.web.databases import database_settings

_installation = configuration()

SECRET_KEY = _installation.secret_key or get_random_secret_key()
DEBUG = _installation.debug
ALLOWED_HOSTS = _installation.allowed_hosts
DATABASES = {"default": database_settings(_installation.database)}
# A database in memory lives for one command and is made from the models in one step.
APPLICATIONS = ("record", "access", "releases")
_in_memory = DATABASES["default"]["NAME"] == ":memory:"
MIGRATION_MODULES = dict.fromkeys(APPLICATIONS) if _in_memory else {}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
INSTALLED_APPS = [f"childfirst.{name}" for name in APPLICATIONS]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "childfirst.pages.urls"
TIME_ZONE = "Europe/London"
USE_TZ = True
LANGUAGE_CODE = "en-gb"
