"""Papers and wordings for what an audit says of a turned meaning."""
