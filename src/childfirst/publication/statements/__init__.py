"""What a report says of its records: quality, who supplied them, where print differs."""
