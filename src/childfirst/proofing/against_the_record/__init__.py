"""What a document says of figures of ours: by table and line, or by name in a sentence."""
