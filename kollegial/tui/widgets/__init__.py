"""The parts of the screens. Each shows what it is given and posts what somebody wants."""
