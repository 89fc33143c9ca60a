"""`python -m childfirst.record` writes the data package anew, from the models."""

import os

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "childfirst.web.settings")
    django.setup()
    from childfirst.record.describe import render_package_file

    render_package_file()
