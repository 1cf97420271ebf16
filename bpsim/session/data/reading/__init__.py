"""Tables as people have them, read: encodings, layouts, spreadsheets, numbers as they are written."""
