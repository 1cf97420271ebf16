"""From the text of a lesson to the lesson: lines, head, directives, and what names, values and conditions mean."""
