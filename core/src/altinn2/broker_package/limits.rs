//! How much a package may be.

use crate::xml::Limits;

/// The bounds of one package. Whatever goes beyond them is refused with
/// [`LimitExceeded`](crate::error::ErrorCode::LimitExceeded), at most 64 KiB beyond.
///
/// Other crates start from [`PackageLimits::default`] and set the fields that should differ.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PackageLimits {
    /// Files and folders. By default 10,000.
    pub max_entries: usize,
    /// Length of a name with its folders, in bytes of UTF-8. By default 1,024.
    pub max_name_bytes: usize,
    /// Size of one file, unpacked, in bytes. By default 16 GiB.
    pub max_file_bytes: u64,
    /// Size of all files together, unpacked, in bytes. By default 64 GiB.
    pub max_total_bytes: u64,
    /// How many bytes a byte may unpack to, over all of the package that has come. By default 200, which hardly anything but a
    /// bomb (up to 1,032) exceeds for long.
    pub max_ratio: u64,
    /// So many unpacked bytes are free of [`Self::max_ratio`]: blank pages shrink as bombs do. By default 64 MiB.
    pub free_of_ratio_bytes: u64,
    /// Size of the manifest and of the list of recipients, in bytes each: they are held whole. By default 4 MiB.
    pub max_document_bytes: usize,
    /// Size of the archive's directory, in bytes: it is held whole. By default 16 MiB.
    pub max_directory_bytes: usize,
    /// Bounds on the XML of the two documents.
    pub xml: Limits,
}

impl Default for PackageLimits {
    fn default() -> Self {
        Self {
            max_entries: 10_000,
            max_name_bytes: 1024,
            max_file_bytes: 16 << 30,
            max_total_bytes: 64 << 30,
            max_ratio: 200,
            free_of_ratio_bytes: 64 << 20,
            max_document_bytes: 4 << 20,
            max_directory_bytes: 16 << 20,
            xml: Limits::default(),
        }
    }
}
