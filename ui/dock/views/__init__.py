"""The dock's views: state comes in, signals go out."""
