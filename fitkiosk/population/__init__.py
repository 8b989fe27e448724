"""How bodies are distributed."""
