"""What the record must hold: tables, columns, types, keys, references and limits.

One word a column: name, type, `!` required, `?` one that an extract may lack, `*` part of
the key, `>` the table that it refers to, `[least,greatest]` its limits.
"""

TABLES = """
children
    ypid:string!* originating_yot_person_id:string forename:string! surname:string!
    date_of_birth:date! sex:string gender:string ethnicity:string preferred_language:string
    upn:string nhs_number:string pnc_number:string postcode:string deleted:string!
offences
    offence_id:string!* ypid:string!>children offence_date:date! offence_description:string!
    yjb_offence_category:string! yjb_seriousness_score:integer![1,8] arrest_date:date
    knife_related_offence:string
outcomes
    outcome_id:string!* offence_id:string!>offences outcome_date:date! legal_outcome:string!
    legal_outcome_group:string! residence_on_legal_outcome_date:string!
    outcome_appeal_status:string term_months:integer[0,]
incidents
    incident_id:string!* ypid:string!>children incident_date:date! incident_type:string!
    reported_by:string programme_id:string>programmes
programmes
    programme_id:string!* ypid:string!>children start_date:date! end_date:date
    release_date:date? disposal_type:string! kind:string! successfully_completed:string
    end_reason:string case_manager:string
programme_offences
    programme_id:string!*>programmes offence_id:string!*>offences
hearings
    hearing_id:string!* ypid:string!>children hearing_date:date! court_type:string
    court_name:string remand_decision:string
hearing_offences
    hearing_id:string!*>hearings offence_id:string!*>offences
residences
    residence_id:string!* ypid:string!>children start_date:date! end_date:date
    accommodation_type:string suitability:string unsuitability_reason:string
education
    education_id:string!* ypid:string!>children start_date:date! end_date:date
    provision_type:string! local_provision:string! school_year:integer[1,15]
    suitability:string unsuitability_reason:string hours_offered:integer[0,60]
    hours_attended:integer[0,60] provider:string
suspensions_exclusions
    suspension_id:string!* ypid:string!>children kind:string! start_date:date! end_date:date
    days:integer[0,] reason:string school:string
special_needs
    special_need_id:string!* ypid:string!>children level:string! identified_sendaln:string!
    formal_plan:string plan_date:date start_date:date! end_date:date
special_need_types
    ypid:string!*>children need:string!* rank:integer![1,] identified_date:date!
health_needs
    health_need_id:string!* ypid:string!>children domain:string! screened_date:date
    need_identified_date:date mental_health_category:string referred_date:date
    offered_date:date attended_from:date attended_to:date intervention_type:string
    provider:string
care_statuses
    care_status_id:string!* ypid:string!>children status:string! start_date:date!
    end_date:date source_system:string
exploitation_flags
    exploitation_flag_id:string!* ypid:string!>children flag:string! flagged_date:date!
    ended_date:date named_source:string
victims
    victim_id:string!* type:string!
victim_interventions
    victim_intervention_id:string!* victim_id:string!>victims offence_id:string!>offences
    consent_to_contact:string contacted_date:date rj_offered_date:date rj_accepted_date:date
    engaged_rj:string engaged_rj_from:date engaged_rj_to:date rj_type:string view_prior:string
    view_sought_date:date progress_requested_date:date progress_provided_date:date
    support_requested_date:date support_provided_date:date feedback_date:date closed_date:date
victim_events
    victim_event_id:string!* victim_intervention_id:string!>victim_interventions
    event_date:date! event_type:string! other_agency:string
board_members
    member_id:string!* organisation:string! sector:string! role:string! senior:string!
    joined_date:date?
board_meetings
    meeting_id:string!* meeting_date:date! kind:string
board_attendance
    meeting_id:string!*>board_meetings member_id:string!*>board_members status:string!
contributions
    contribution_id:string!* financial_year:string! agency:string! kind:string!
    amount_gbp:integer! posts_fte:number description:string
published_indicators
    indicator_id:string!* table:string! indicator:string! area:string! area_type:string!
    period_start:date! period_end:date! period_label:string! measure:string! value:number!
    unit_printed:string! unit_true:string! denominator_derived:integer misprint:string!
    corrected_value:number note:string source:string! data_date:date
populations
    area:string!* year:integer!* age_from:integer! age_to:integer! population:integer!
    lower:integer! upper:integer! method:string!
published_counts
    count_id:string!* statistic:string! area:string! police_area:string region:string
    nation:string period_start:date! period_end:date! sentence_tier:string
    sentence_type:string offence_group:string gravity:string sex:string age_group:string
    ethnicity:string number:integer[0,] marker:string source:string! data_date:date
postcode_deprivation
    home_postcode:string!* small_area:string decile:integer![1,10]
"""

ROLES = {
    "ypid": "child",
    "offence_id": "offence",
    "programme_id": "programme",
    "hearing_id": "hearing",
    "victim_id": "victim",
    "victim_intervention_id": "victim_intervention",
    "meeting_id": "meeting",
    "member_id": "member",
}


def expected_tables() -> dict[str, list[str]]:
    """Give the words of every table by its name."""
    tables: dict[str, list[str]] = {}
    for line in TABLES.strip().splitlines():
        if line.startswith(" "):
            tables[list(tables)[-1]] += line.split()
        else:
            tables[line] = []
    return tables
