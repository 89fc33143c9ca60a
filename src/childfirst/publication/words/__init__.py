"""The sentences, marks and explanations of a report: each only as strong as its figures."""
