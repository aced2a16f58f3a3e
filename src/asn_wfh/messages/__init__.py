"""Every sentence for people, in Indonesian and in English, and the errors that carry them."""
