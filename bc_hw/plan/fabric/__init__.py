"""What adders and memories take in the fabric of a family."""
