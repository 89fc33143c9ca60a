"""Records that several worked examples of the YJB basis begin with."""

ONE_ORDER = """
            programmes: programme_id, ypid, start_date, end_date
              P1, A, 2023-01-10, 2023-05-10
            programme_offences: programme_id, offence_id
              P1, O1
            offences: offence_id, ypid, offence_date
              O1, A, 2022-12-01
            outcomes: offence_id, outcome_date, legal_outcome
              O1, 2023-01-10, REFERRAL_ORDER
"""
"""A referral order of one child, from 10 January to 10 May 2023."""

ONE_LICENCE = """
            programmes: programme_id, ypid, start_date, end_date, disposal_type
              P1, A, 2023-01-10, 2023-04-09, DTO_CUSTODY
              P2, A, 2023-04-10, 2023-06-10, DTO_LICENCE
            programme_offences: programme_id, offence_id
              P1, O1
              P2, O1
            offences: offence_id, ypid, offence_date
              O1, A, 2022-12-01
            outcomes: offence_id, outcome_date, legal_outcome
              O1, 2023-01-10, DETENTION_AND_TRAINING_ORDER
"""
"""A detention and training order of one child, released on licence on 10 April 2023."""
