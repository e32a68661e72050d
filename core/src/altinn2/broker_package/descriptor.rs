//! The data descriptor behind the content of an entry whose writer did not know its size beforehand: APPNOTE 4.3.9.

use super::content::Unpacked;
use super::entry::Entry;
use flate2::Crc;

const SIGNATURE: [u8; 4] = *b"PK\x07\x08";
/// The longest form. More than that follows in every archive.
pub(super) const LONGEST: usize = 24;

/// The length of the descriptor at the start of the bytes, when it says of an entry what was counted. The signature may be
/// missing, and the sizes be of 32 or 64 bits; which, only the length of the entry can tell, and not every writer agrees.
pub(super) fn matching(bytes: &[u8], entry: &Entry) -> Option<usize> {
    forms(entry.crc32, entry.packed, entry.length)
        .into_iter()
        .find(|form| bytes.starts_with(form))
        .map(|form| form.len())
}

/// Every form of a descriptor, longest first: the shorter ones may begin like the longer.
fn forms(crc32: u32, packed: u64, length: u64) -> Vec<Vec<u8>> {
    let crc32 = crc32.to_le_bytes();
    let mut forms = vec![[&crc32[..], &packed.to_le_bytes(), &length.to_le_bytes()].concat()];
    if let (Ok(packed), Ok(length)) = (u32::try_from(packed), u32::try_from(length)) {
        forms.push([&crc32[..], &packed.to_le_bytes(), &length.to_le_bytes()].concat());
    }
    let mut signed: Vec<Vec<u8>> = forms.iter().map(|form| [&SIGNATURE[..], form].concat()).collect();
    signed.append(&mut forms);
    signed
}

/// Takes stored content up to the descriptor that describes just that content: nothing else says where it ends.
/// The directory at the end of the archive confirms it. `crc` and `length` are those of the content so far; `crc`
/// takes in what is used up.
pub(super) fn search(bytes: &[u8], crc: &mut Crc, length: u64) -> Unpacked {
    let mut used = 0;
    let mut done = false;
    loop {
        let rest = bytes.get(used..).unwrap_or_default();
        let Some(content) = position(rest) else {
            // The very end may be the start of a signature.
            let content = rest.len().saturating_sub(SIGNATURE.len() - 1);
            crc.update(rest.get(..content).unwrap_or_default());
            used += content;
            break;
        };
        let (content, descriptor) = rest.split_at_checked(content).unwrap_or((rest, &[]));
        crc.update(content);
        used += content.len();
        let length = length + used as u64;
        done = forms(crc.sum(), length, length)
            .iter()
            .any(|form| descriptor.starts_with(form));
        if done || descriptor.len() < LONGEST {
            break;
        }
        crc.update(&SIGNATURE);
        used += SIGNATURE.len();
    }
    Unpacked {
        used,
        chunk: bytes.get(..used).unwrap_or_default().to_vec(),
        done,
    }
}

fn position(bytes: &[u8]) -> Option<usize> {
    bytes.windows(SIGNATURE.len()).position(|window| window == SIGNATURE)
}
