"""What chats remember across restarts: a database behind a SQLAlchemy URL, SQLite or PostgreSQL.

tables         the tables, as the newest migration leaves them
database       a URL opened and migrated; transactions
migrations/    Alembic's: one file a step, never changed once it is published
layouts        an answer as it is laid out, in a row
kept           an answer as it is kept
feedback       what readers think of answers
activity       how much is asked, without who asked what, and up to which day each admin was told
conversations  a person in a chat or topic: the answers shown, the filters set
people         the language that a person has chosen
inbox          updates kept until each is answered, through kill -9
memory         all of it: opened, forgotten, purged

To change the tables: change `tables`, and add a migration to `migrations/versions`; a test compares the two.
"""
