"""One story: who is who, what is copied, which voices are one."""
