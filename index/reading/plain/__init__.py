"""Text files: plain text and Markdown.

front_matter  the YAML block that text and Markdown may begin with
plain_text    .txt
markdown      .md
"""
