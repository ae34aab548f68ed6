//! What every document type looks like, as data: one table that the decoder, the presence check, the JSON
//! Schemas and the generated bindings all read, so that none of them can disagree with the types.

use crate::pointer::Place;

/// The shape of one value in a document.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Free text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number from 0 to 4 294 967 295.
    Count,
    /// A calendar date, `YYYY-MM-DD`.
    Date,
    /// A time of day, `HH:MM`, 24 hours.
    ClockTime,
    /// An instant, by RFC 3339, such as `2026-11-24T09:30:00Z`.
    Timestamp,
    /// Text in several languages: an object from BCP 47 tag to text.
    Localized,
    /// One value of a closed list.
    Choice(&'static ChoiceShape),
    /// A list whose items all have one shape.
    List(&'static Shape),
    /// An object with known fields.
    Record(&'static RecordShape),
}

/// The shape of an object: its name and its fields in the order of the documentation.
#[derive(Debug)]
pub struct RecordShape {
    /// The type's name, the same in every language.
    pub name: &'static str,
    /// What the type is, one line an entry. Empty without the feature `descriptions`.
    pub docs: &'static [&'static str],
    /// The fields.
    pub fields: &'static [FieldShape],
}

/// One field of an object.
#[derive(Debug)]
pub struct FieldShape {
    /// The field's name, the same in every language and in the JSON.
    pub name: &'static str,
    /// Whether a document without it is incomplete whatever its engagement mode.
    pub required: bool,
    /// The shape of the value.
    pub shape: Shape,
    /// What the field is. Empty without the feature `descriptions`.
    pub docs: &'static [&'static str],
}

/// A closed list of values.
#[derive(Debug)]
pub struct ChoiceShape {
    /// The type's name, the same in every language.
    pub name: &'static str,
    /// What the type is. Empty without the feature `descriptions`.
    pub docs: &'static [&'static str],
    /// The values, in the order that the type defines.
    pub values: &'static [ValueShape],
}

/// One value of a closed list.
#[derive(Debug)]
pub struct ValueShape {
    /// The value as written in a document.
    pub name: &'static str,
    /// The value's name in program code, in CamelCase.
    pub variant: &'static str,
    /// Other spellings that a document may use, such as the labels of the research.
    pub aliases: &'static [&'static str],
    /// What the value means. Empty without the feature `descriptions`.
    pub docs: &'static [&'static str],
}

/// Something wrong with a value that only looking at the value shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// A required field is absent; the place is the field's own.
    Missing,
    /// Not a calendar date.
    NotADate,
    /// Not a time of day.
    NotAClockTime,
    /// Not an instant.
    NotATimestamp,
    /// Not a language tag; the place is the entry's own.
    NotALanguage,
}

/// Receives the flaws that [`Shaped::inspect`] finds.
pub(crate) type Inspector<'s> = &'s mut dyn FnMut(&Place<'_>, Flaw);

/// Receives the texts that [`Shaped::texts`] finds: where, in which language, and the text.
pub(crate) type Reader<'s> = &'s mut dyn FnMut(&Place<'_>, &str, &str);

/// A type that documents are made of.
pub(crate) trait Shaped {
    /// The type's shape.
    const SHAPE: Shape;

    /// Whether there is nothing here: an absent value, a blank text, an empty list.
    fn is_absent(&self) -> bool {
        false
    }

    /// Reports each flaw of this value and of everything below it, in document order.
    fn inspect(&self, place: &Place<'_>, found: Inspector<'_>);

    /// Hands over each localised text of this value and of everything below it, in document order.
    fn texts(&self, _: &Place<'_>, _: Reader<'_>) {}
}

impl Shaped for String {
    const SHAPE: Shape = Shape::Text;
    fn is_absent(&self) -> bool {
        self.trim().is_empty()
    }
    fn inspect(&self, _: &Place<'_>, _: Inspector<'_>) {}
}

impl Shaped for bool {
    const SHAPE: Shape = Shape::Flag;
    fn inspect(&self, _: &Place<'_>, _: Inspector<'_>) {}
}

impl Shaped for u32 {
    const SHAPE: Shape = Shape::Count;
    fn inspect(&self, _: &Place<'_>, _: Inspector<'_>) {}
}

impl<T: Shaped> Shaped for Option<T> {
    const SHAPE: Shape = T::SHAPE;
    fn is_absent(&self) -> bool {
        self.as_ref().is_none_or(Shaped::is_absent)
    }
    fn inspect(&self, place: &Place<'_>, found: Inspector<'_>) {
        if let Some(value) = self {
            value.inspect(place, found);
        }
    }
    fn texts(&self, place: &Place<'_>, found: Reader<'_>) {
        if let Some(value) = self {
            value.texts(place, found);
        }
    }
}

impl<T: Shaped> Shaped for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
    fn inspect(&self, place: &Place<'_>, found: Inspector<'_>) {
        // Lists of plain values have nothing to look into; skipping them keeps the clean path short.
        if matches!(T::SHAPE, Shape::Choice(_) | Shape::Text | Shape::Count | Shape::Flag) {
            return;
        }
        for (index, item) in self.iter().enumerate() {
            item.inspect(&place.index(index), found);
        }
    }
    fn texts(&self, place: &Place<'_>, found: Reader<'_>) {
        if matches!(T::SHAPE, Shape::Localized | Shape::Record(_)) {
            for (index, item) in self.iter().enumerate() {
                item.texts(&place.index(index), found);
            }
        }
    }
}

/// Whether a field is left out when a document is written: absent values are.
pub(crate) fn is_unset<T: Unset>(value: &T) -> bool {
    value.is_unset()
}

/// The value that a field has when nobody set it. Unlike [`Shaped::is_absent`], a blank text is a value here,
/// because what a host stored must come back as it was.
pub(crate) trait Unset {
    /// Whether nobody set this.
    fn is_unset(&self) -> bool;
}

impl<T> Unset for Option<T> {
    fn is_unset(&self) -> bool {
        self.is_none()
    }
}

impl<T> Unset for Vec<T> {
    fn is_unset(&self) -> bool {
        self.is_empty()
    }
}

/// Keeps the documentation of a type only in builds that generate something from it.
macro_rules! docs {
    ($($doc:literal),*) => {{
        #[cfg(feature = "descriptions")]
        { &[$($doc),*] as &[&str] }
        #[cfg(not(feature = "descriptions"))]
        { &[] as &[&str] }
    }};
}
pub(crate) use docs;

/// Declares an object of the documents: the plain type, its JSON form and its [`RecordShape`], from one text.
///
/// Every field is optional to the type, because hosts send drafts; `= required` marks what a complete document
/// cannot do without.
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        $vis:vis struct $name:ident {
            $( $(#[doc = $field_doc:literal])* pub $field:ident : $ty:ty $(= $required:ident)? ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
        $vis struct $name {
            $(
                $(#[doc = $field_doc])*
                #[serde(skip_serializing_if = "crate::shape::is_unset")]
                pub $field: $ty,
            )*
        }

        // Not derived: serde's own form would also take a list for an object and keep quiet about it.
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                use serde::de::Error as _;

                #[derive(Clone, Copy)]
                #[allow(non_camel_case_types, reason = "the variants are the fields' own names")]
                enum Key { $($field),* }

                struct Names;
                #[allow(non_upper_case_globals, reason = "the constants are the fields' own names")]
                impl Names { $(const $field: &'static str = stringify!($field);)* }

                struct KeyVisitor;
                impl serde::de::Visitor<'_> for KeyVisitor {
                    type Value = Key;
                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str("a known field")
                    }
                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Key, E> {
                        match text {
                            $(Names::$field => Ok(Key::$field),)*
                            _ => Err(E::custom("unknown field")),
                        }
                    }
                }
                impl<'de> serde::Deserialize<'de> for Key {
                    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                        deserializer.deserialize_identifier(KeyVisitor)
                    }
                }

                struct ObjectVisitor;
                impl<'de> serde::de::Visitor<'de> for ObjectVisitor {
                    type Value = $name;
                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str("an object")
                    }
                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                        let mut value = $name::default();
                        let mut seen = 0_u64;
                        while let Some(named) = map.next_key::<Key>()? {
                            let bit = 1_u64 << (named as u32);
                            if seen & bit != 0 {
                                return Err(A::Error::custom("a field is there twice"));
                            }
                            seen |= bit;
                            match named {
                                $(Key::$field => value.$field = map.next_value()?,)*
                            }
                        }
                        Ok(value)
                    }
                }
                deserializer.deserialize_map(ObjectVisitor)
            }
        }

        impl $crate::shape::Shaped for $name {
            const SHAPE: $crate::shape::Shape = $crate::shape::Shape::Record(&$crate::shape::RecordShape {
                name: stringify!($name),
                docs: $crate::shape::docs!($($doc),*),
                fields: &[$( $crate::shape::FieldShape {
                    name: stringify!($field),
                    required: $crate::shape::is_required!($($required)?),
                    shape: <$ty as $crate::shape::Shaped>::SHAPE,
                    docs: $crate::shape::docs!($($field_doc),*),
                } ),*],
            });

            fn inspect(&self, place: &$crate::pointer::Place<'_>, found: $crate::shape::Inspector<'_>) {
                $(
                    if $crate::shape::is_required!($($required)?) && $crate::shape::Shaped::is_absent(&self.$field) {
                        found(&place.field(stringify!($field)), $crate::shape::Flaw::Missing);
                    }
                    $crate::shape::Shaped::inspect(&self.$field, &place.field(stringify!($field)), found);
                )*
            }

            fn texts(&self, place: &$crate::pointer::Place<'_>, found: $crate::shape::Reader<'_>) {
                $($crate::shape::Shaped::texts(&self.$field, &place.field(stringify!($field)), found);)*
            }
        }
    };
}
pub(crate) use record;

macro_rules! is_required {
    () => {
        false
    };
    (required) => {
        true
    };
}
pub(crate) use is_required;

/// Declares a closed list of values: the type, its JSON form and its [`ChoiceShape`], from one text.
///
/// The order of the values is the order of the type; `| "label"` adds another spelling that documents may use.
macro_rules! choice {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident {
            $( $(#[doc = $value_doc:literal])* $variant:ident = $text:literal $(| $alias:literal)* ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(
                $(#[doc = $value_doc])*
                $variant,
            )*
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;
                impl serde::de::Visitor<'_> for Text {
                    type Value = $name;
                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str("one of the listed values")
                    }
                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$name, E> {
                        $name::parse(text).ok_or_else(|| E::custom("unknown value"))
                    }
                }
                deserializer.deserialize_str(Text)
            }
        }

        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value as written in a document.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }

            /// The value that a document's text names, by its own name or by an alias.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                match text {
                    $($text $(| $alias)* => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::shape::Shaped for $name {
            const SHAPE: $crate::shape::Shape = $crate::shape::Shape::Choice(&$crate::shape::ChoiceShape {
                name: stringify!($name),
                docs: $crate::shape::docs!($($doc),*),
                values: &[$( $crate::shape::ValueShape {
                    name: $text,
                    variant: stringify!($variant),
                    aliases: &[$($alias),*],
                    docs: $crate::shape::docs!($($value_doc),*),
                } ),*],
            });
            fn inspect(&self, _: &$crate::pointer::Place<'_>, _: $crate::shape::Inspector<'_>) {}
        }
    };
}
pub(crate) use choice;
