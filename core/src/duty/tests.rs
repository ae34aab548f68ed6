//! Tests of duties.
