"""Small pictures of a story, laid out here and drawn by the templates as inline SVG, each with the same in words."""
