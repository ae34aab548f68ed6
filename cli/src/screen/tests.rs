//! The way from inputs to output, with a screener that is made for tests.
