"""What chats remember across restarts: a database behind a SQLAlchemy URL, SQLite or PostgreSQL.

tables         the tables, as the newest migration leaves them
database       a URL opened and migrated; transactions
migrations/    Alembic's migrations: one file per step, never changed once published
layouts        the layout of an answer, as a row
kept           a stored answer
feedback       what readers think of answers
activity       how much is asked, without who asked what; up to which day each admin has had a summary
conversations  a person in a chat or topic: the answers shown, the filters set
people         the language that a person has chosen
inbox          updates kept until each is answered, even across kill -9
memory         all of it: opens, forgets, purges

To change the tables, change `tables` and add a migration to `migrations/versions`; a test compares the two.
"""
