"""Hosting: what a web server has to say beside the files, from one source for all kinds of servers."""
