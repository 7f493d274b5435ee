"""The dates and times that a text names.

calendar_days  the days that a written date names
ranges         days that share their month or year
expressions    TimeExpression: each date and time in a text
"""
