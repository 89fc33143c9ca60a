"""The tables of the record, ready to be named in a rule."""

from childfirst.language.rows import Given, Records

children = Records("children")
offences = Records("offences")
outcomes = Records("outcomes")
incidents = Records("incidents")
programmes = Records("programmes")
programme_offences = Records("programme_offences")
hearings = Records("hearings")
hearing_offences = Records("hearing_offences")
residences = Records("residences")
education = Records("education")
suspensions_exclusions = Records("suspensions_exclusions")
special_needs = Records("special_needs")
special_need_types = Records("special_need_types")
health_needs = Records("health_needs")
care_statuses = Records("care_statuses")
exploitation_flags = Records("exploitation_flags")
victims = Records("victims")
victim_interventions = Records("victim_interventions")
victim_events = Records("victim_events")
board_members = Records("board_members")
board_meetings = Records("board_meetings")
board_attendance = Records("board_attendance")
contributions = Records("contributions")
published_indicators = Records("published_indicators")
populations = Records("populations")
published_counts = Records("published_counts")
postcode_deprivation = Records("postcode_deprivation")

periods = Given("periods", period="string", kind="string", first_day="date", last_day="date")
"""The periods to count: each with its label, its kind, and its first and last day."""

period_parts = Given("period_parts", period="string", part="string")
"""Which quarters make up which longer period."""

snapshot = Given("snapshot", as_at="date")
"""One row for each service: the day on which its record was taken to be true."""
