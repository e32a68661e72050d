//! What hosts write to begin a package, or to bound one that they read.

use super::{BrokerServiceManifest, BrokerServiceRecipientList};
use altinnkit_macros::message;

/// A broker package that is to be written: its two documents, and which files will come.
#[message(case = "camel")]
#[derive(Eq)]
pub struct BrokerPackage {
    /// Where it will be sent: `production`, `tt02` or `custom`. Production takes no synthetic identity numbers.
    pub environment: String,
    /// Lets synthetic identity numbers through to production; for those who test there on agreement.
    pub allow_synthetic: Option<bool>,
    /// What the package is, and from whom. An empty list of files is filled in; one that is not must name just the files.
    pub manifest: BrokerServiceManifest,
    /// For whom it is. Only a package for SFTP says so: a SOAP upload names the recipients elsewhere.
    pub recipients: Option<BrokerServiceRecipientList>,
    /// The files, in the order in which their contents will come.
    pub files: Vec<BrokerPackageFile>,
}

/// A file of a broker package that is to be written.
#[message(case = "camel")]
#[derive(Eq)]
pub struct BrokerPackageFile {
    /// Its name in the package, folders before it with slashes between.
    pub name: String,
    /// Its exact length in bytes.
    pub length: i64,
}

/// Bounds on a broker package that is read; what is left out keeps its default.
#[message(case = "camel")]
#[derive(Eq)]
pub struct BrokerPackageLimits {
    /// Files and folders; 10,000.
    pub max_entries: Option<i64>,
    /// Length of a name with its folders, in bytes of UTF-8; 1,024.
    pub max_name_bytes: Option<i64>,
    /// Size of one file, unpacked, in bytes; 17,179,869,184.
    pub max_file_bytes: Option<i64>,
    /// Size of all files together, unpacked, in bytes; 68,719,476,736.
    pub max_total_bytes: Option<i64>,
    /// How many bytes a byte may unpack to, over all of the package that has come; 200.
    pub max_ratio: Option<i64>,
    /// So many unpacked bytes are free of `maxRatio`; 67,108,864.
    pub free_of_ratio_bytes: Option<i64>,
    /// Size of the manifest and of the list of recipients, in bytes each; 4,194,304.
    pub max_document_bytes: Option<i64>,
    /// Size of the archive's directory, in bytes; 16,777,216.
    pub max_directory_bytes: Option<i64>,
}

#[cfg(feature = "broker-package")]
mod reading {
    use super::{BrokerPackage, BrokerPackageFile, BrokerPackageLimits};
    use crate::altinn2::broker_package::{FileToPack, PackageLimits, PackageWriter};
    use crate::environment::Environment;
    use crate::error::Error;
    use crate::message::{Message as _, Value};
    use crate::session::Session;

    impl PackageWriter {
        /// Begins a package from what a host wrote: a value of the shape of [`BrokerPackage`].
        ///
        /// # Errors
        /// As [`Self::start`], and [`InvalidInput`](crate::error::ErrorCode::InvalidInput) for a field that does not fit.
        pub fn from_value(value: Value) -> Result<Self, Error> {
            let package = BrokerPackage::from_value(value)?;
            let environment = match package.environment.as_str() {
                "production" => Environment::Production,
                // Addresses play no part here: all that counts is that it is not production.
                "tt02" | "custom" => Environment::Tt02,
                _ => return Err(Error::input("environment", "must be `production`, `tt02` or `custom`")),
            };
            let mut session = Session::new(environment);
            session.allow_synthetic = package.allow_synthetic.unwrap_or(false);
            let files = package.files.into_iter().enumerate();
            let files = files
                .map(|(index, file)| to_pack(file).map_err(|error| error.within(&format!("files[{index}]"))))
                .collect::<Result<_, _>>()?;
            Self::start(&session, package.manifest, package.recipients, files)
        }
    }

    fn to_pack(file: BrokerPackageFile) -> Result<FileToPack, Error> {
        let length = u64::try_from(file.length).map_err(|_| Error::input("length", "must not be below zero"))?;
        Ok(FileToPack::new(file.name, length))
    }

    impl PackageLimits {
        /// The bounds that a host wrote: a value of the shape of [`BrokerPackageLimits`].
        ///
        /// # Errors
        /// [`InvalidInput`](crate::error::ErrorCode::InvalidInput) for a field that does not fit.
        pub fn from_value(value: Value) -> Result<Self, Error> {
            let told = BrokerPackageLimits::from_value(value)?;
            let mut limits = Self::default();
            set(&mut limits.max_entries, told.max_entries, "maxEntries")?;
            set(&mut limits.max_name_bytes, told.max_name_bytes, "maxNameBytes")?;
            set(&mut limits.max_file_bytes, told.max_file_bytes, "maxFileBytes")?;
            set(&mut limits.max_total_bytes, told.max_total_bytes, "maxTotalBytes")?;
            set(&mut limits.max_ratio, told.max_ratio, "maxRatio")?;
            set(
                &mut limits.free_of_ratio_bytes,
                told.free_of_ratio_bytes,
                "freeOfRatioBytes",
            )?;
            set(
                &mut limits.max_document_bytes,
                told.max_document_bytes,
                "maxDocumentBytes",
            )?;
            set(
                &mut limits.max_directory_bytes,
                told.max_directory_bytes,
                "maxDirectoryBytes",
            )?;
            Ok(limits)
        }
    }

    fn set<T: TryFrom<i64>>(limit: &mut T, told: Option<i64>, name: &str) -> Result<(), Error> {
        if let Some(told) = told {
            *limit = T::try_from(told).map_err(|_| Error::input(name, "is no number of files or bytes here"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[cfg(feature = "broker-package")]
mod tests {
    use super::{BrokerPackage, BrokerPackageFile, BrokerPackageLimits};
    use crate::altinn2::broker_package::{BrokerServiceManifest, PackageLimits, PackageWriter};
    use crate::message::Message as _;

    fn package(environment: &str, reportee: &str, length: i64) -> BrokerPackage {
        let manifest = BrokerServiceManifest::new("4242".into(), 1, "r".into(), reportee.into());
        let mut package = BrokerPackage::new(environment.into(), manifest);
        package.files = vec![BrokerPackageFile::new("a.txt".into(), length)];
        package
    }

    fn refused(package: BrokerPackage) -> (&'static str, String) {
        let error = PackageWriter::from_value(package.into_value()).unwrap_err();
        (error.code.as_str(), error.path.unwrap_or_default())
    }

    #[test]
    fn a_package_is_begun_from_what_a_host_wrote() {
        let writer = PackageWriter::from_value(package("tt02", "312345676", 5).into_value()).unwrap();
        let due = writer.due().unwrap();
        assert_eq!((due.name.as_str(), due.length), ("a.txt", 5));
        let input = |path: &str| ("invalid_input", path.to_owned());
        assert_eq!(refused(package("test", "312345676", 5)), input("environment"));
        assert_eq!(refused(package("tt02", "312345676", -1)), input("files[0].length"));
    }

    #[test]
    fn production_takes_no_synthetic_people_unless_told() {
        let mut synthetic = package("production", "15908600182", 5);
        let expected = ("synthetic_identity", "manifest.reportee".to_owned());
        assert_eq!(refused(synthetic.clone()), expected);
        synthetic.allow_synthetic = Some(true);
        PackageWriter::from_value(synthetic.into_value()).unwrap();
        PackageWriter::from_value(package("custom", "15908600182", 5).into_value()).unwrap();
    }

    #[test]
    fn bounds_that_are_left_out_keep_their_defaults() {
        let mut told = BrokerPackageLimits::new();
        told.max_ratio = Some(7);
        let limits = PackageLimits::from_value(told.clone().into_value()).unwrap();
        assert_eq!(
            (limits.max_ratio, limits.max_entries),
            (7, PackageLimits::default().max_entries)
        );
        told.max_entries = Some(-1);
        let error = PackageLimits::from_value(told.into_value()).unwrap_err();
        assert_eq!(error.path.as_deref(), Some("maxEntries"));
    }
}
