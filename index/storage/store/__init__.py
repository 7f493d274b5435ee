"""All segments of a generation, searched and read as one.

slots           keeps one of several copies near a question, and the newest of several versions
store           Store: what is not withdrawn in a generation's segments
newest_version  the newest version of an item, by its id
"""
