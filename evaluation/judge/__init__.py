"""What a chat model thinks of the answers: an opinion, and another one with another model.

matters   what the model is shown, and how its reply is read
judging   every answer's scores, several asked at a time
"""
