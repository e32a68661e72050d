//! The Android library (AAR): the library and its OkHttp transport in one file, by the JDK's `jar`, since Maven has no packaging for
//! it. The files beside the classes are in `bindings/kotlin/android/aar`.

use super::kotlin::{Work, mvn};
use crate::paths;
use crate::process::cmd;
use anyhow::{Context as _, Result, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// A folder with native libraries for Android in it, as `cargo ndk` leaves them: `<abi>/libaltinnkit_bindings.so`.
pub(crate) const NATIVE: &str = "KOTLIN_ANDROID_NATIVE";

/// The modules whose classes it holds.
const MODULES: [&str; 2] = ["altinnkit", "altinnkit-okhttp"];
const NAME: &str = concat!("altinnkit-android-", env!("CARGO_PKG_VERSION"));

/// What an AAR is made of, unpacked beside it.
pub(crate) struct Aar {
    /// The AAR.
    pub(crate) file: PathBuf,
    /// Its classes.
    pub(crate) classes: PathBuf,
    /// What it tells R8.
    pub(crate) rules: PathBuf,
}

/// Puts the AAR of a work folder's jars together, in an empty folder.
pub(crate) fn assemble(work: &Work, folder: &Path) -> Result<Aar> {
    let classes = folder.join("classes");
    for module in MODULES {
        unpack(&work.jar(module, ""), &classes)?;
    }
    // The native libraries of desktops, and what Maven wrote of the jars.
    for entry in paths::entries(&classes)? {
        if !entry.ends_with("no") && !entry.ends_with("META-INF") {
            remove(&entry)?;
        }
    }
    remove(&classes.join("META-INF/MANIFEST.MF"))?;
    remove(&classes.join("META-INF/maven"))?;

    let parts = folder.join("aar");
    pack(&classes, &parts.join("classes.jar"))?;
    for file in ["AndroidManifest.xml", "proguard.txt"] {
        paths::copy(&ours(file), &parts.join(file))?;
    }
    write(&parts.join("R.txt"), "")?; // it has no resources
    match std::env::var_os(NATIVE) {
        Some(native) => paths::copy_tree(Path::new(&native), &parts.join("jni"))?,
        None => println!("the AAR is without native libraries: {NATIVE} names no folder of them"),
    }
    let file = folder.join(format!("{NAME}.aar"));
    pack(&parts, &file)?;
    Ok(Aar {
        file,
        classes: parts.join("classes.jar"),
        rules: parts.join("proguard.txt"),
    })
}

/// Assembles the AAR and deploys it to a folder, with sources, documentation and a POM of its own. The arguments are those of
/// `cargo xtask package kotlin`.
pub(crate) fn deploy(work: &Work, repository: &Path, arguments: &[&str]) -> Result<()> {
    let sign = arguments.contains(&"--sign");
    if sign && std::env::var_os(NATIVE).is_none() {
        println!("no AAR: without native libraries ({NATIVE}) it is not for publishing");
        return Ok(());
    }
    let folder = paths::fresh("kotlin/aar")?;
    let aar = assemble(work, &folder)?;
    let pom = folder.join(format!("{NAME}.pom"));
    let settings: Vec<&str> = arguments.iter().filter_map(|it| it.strip_prefix("-D")).collect();
    write(
        &pom,
        &filled_in(&read(&ours("pom.xml"))?, &read(&parent())?, &settings)?,
    )?;

    let (sources, javadoc) = (folder.join("sources"), folder.join("javadoc"));
    for module in MODULES {
        unpack(&work.jar(module, "-sources"), &sources)?;
        // Each has an index.
        unpack(&work.jar(module, "-javadoc"), &javadoc.join(module))?;
    }
    let mut files = vec![
        property("file=", &aar.file),
        property("pomFile=", &pom),
        property("url=file://", repository),
    ];
    for (name, from) in [("sources", &sources), ("javadoc", &javadoc)] {
        let jar = folder.join(format!("{NAME}-{name}.jar"));
        pack(from, &jar)?;
        files.push(property(&format!("{name}="), &jar));
    }
    let goal = if sign {
        "org.apache.maven.plugins:maven-gpg-plugin:3.2.8:sign-and-deploy-file"
    } else {
        "org.apache.maven.plugins:maven-deploy-plugin:3.1.4:deploy-file"
    };
    mvn(&folder)
        .args([goal, "-DrepositoryId=altinnkit"])
        .args(files)
        .args(settings.iter().map(|it| format!("-D{it}")))
        .run()
}

fn property(beginning: &str, value: &Path) -> OsString {
    let mut property = OsString::from(format!("-D{beginning}"));
    property.push(value);
    property
}

/// A file of the AAR that is written by hand.
fn ours(name: &str) -> PathBuf {
    paths::root().join("bindings/kotlin/android/aar").join(name)
}

fn parent() -> PathBuf {
    paths::root().join("bindings/kotlin/pom.xml")
}

/// A POM with the properties of another in the places of their names, or with what was set on the command line.
fn filled_in(pom: &str, parent: &str, settings: &[&str]) -> Result<String> {
    let mut parts = pom.split("${");
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}').context("`${` without an end")?;
        let set = settings
            .iter()
            .find_map(|setting| setting.strip_prefix(name)?.strip_prefix('='));
        let parents = parent
            .split_once(&format!("<{name}>"))
            .and_then(|(_, after)| Some(after.split_once(&format!("</{name}>"))?.0));
        let Some(value) = set.or(parents) else {
            bail!("bindings/kotlin/pom.xml has no property `{name}`");
        };
        filled.push_str(value);
        filled.push_str(rest);
    }
    Ok(filled)
}

fn unpack(jar: &Path, folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))?;
    cmd("jar")
        .args(["--extract", "--file"])
        .arg(jar)
        .in_folder(folder)
        .run_quiet()
}

/// Packs a folder: the same files give the same bytes.
fn pack(folder: &Path, file: &Path) -> Result<()> {
    let mut names = String::new();
    for entry in files(folder)? {
        let name = entry.strip_prefix(folder).unwrap_or(&entry).display().to_string();
        names.push_str(&format!("\"{}\"\n", name.replace('\\', "/")));
    }
    if let Some(parent) = file.parent() {
        std::fs::create_dir_all(parent).with_context(|| format!("creating {}", parent.display()))?;
    }
    let list = file.with_extension("list");
    write(&list, &names)?;
    let mut at_list = OsString::from("@");
    at_list.push(&list);
    cmd("jar")
        .args(["--create", "--no-manifest", "--date=2026-01-01T00:00:00Z", "--file"])
        .arg(file)
        .arg(at_list)
        .in_folder(folder)
        .run_quiet()?;
    remove(&list)
}

/// Every file below a folder, sorted.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in paths::entries(folder)? {
        if entry.is_dir() {
            found.extend(files(&entry)?);
        } else {
            found.push(entry);
        }
    }
    Ok(found)
}

fn read(file: &Path) -> Result<String> {
    std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))
}

fn write(file: &Path, text: &str) -> Result<()> {
    std::fs::write(file, text).with_context(|| format!("writing {}", file.display()))
}

fn remove(path: &Path) -> Result<()> {
    let removed = if path.is_dir() {
        std::fs::remove_dir_all(path)
    } else if path.exists() {
        std::fs::remove_file(path)
    } else {
        Ok(())
    };
    removed.with_context(|| format!("removing {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::{filled_in, ours, parent, read};

    #[test]
    fn the_pom_of_the_aar_has_the_parents_versions() {
        let pom = filled_in(
            &read(&ours("pom.xml")).unwrap(),
            &read(&parent()).unwrap(),
            &["altinnkit.home=https://b.no"],
        )
        .unwrap();
        assert!(pom.contains("<url>https://b.no</url>"), "{pom}");
        assert!(!pom.contains("${"), "{pom}");
        assert!(pom.contains(concat!("<version>", env!("CARGO_PKG_VERSION"), "</version>")));
        assert!(filled_in("<a>${nothing}</a>", "<b>1</b>", &[]).is_err());
    }
}
