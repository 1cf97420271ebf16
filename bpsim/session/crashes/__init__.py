"""What went wrong in the program itself: reports to be read and, if one likes, sent. Nothing sends itself."""
