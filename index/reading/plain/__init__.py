"""Text files: plain text and Markdown.

front_matter  the YAML block with which text and Markdown may begin
plain_text    .txt
markdown      .md
"""
