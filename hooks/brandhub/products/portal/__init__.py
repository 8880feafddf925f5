"""The portal: every public page as bytes at its address. Views prepare ready words; templates only place them."""
