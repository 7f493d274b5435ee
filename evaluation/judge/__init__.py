"""A chat model's judgement of the answers. It is an opinion, and another model may have another.

matters   the prompts, and how the model's replies are read
judging   judges all answers, several at a time
"""
