"""Load: the finished site under real web servers, and under many readers at once."""
