//! A program that runs a flow: it saves after every step, may die at any, and goes on from what it saved.

use crate::plans::Scene;
use crate::world::{SUBJECT, World};
use altinnkit_core::answer::AnswerReader;
use altinnkit_core::catalogue;
use altinnkit_core::error::{Error, ErrorCode, Retry};
use altinnkit_core::flow::{AnyFlow, Input, Step};
use altinnkit_core::http::Request;
use altinnkit_core::message::Value;
use altinnkit_core::secret::Secret;
use altinnkit_core::session::Session;
use std::collections::BTreeMap;

pub(crate) const USER_PASSWORD: &str = "brukerpassord-9c1e";
pub(crate) const WRONG_PASSWORD: &str = "feil-passord-3b";
pub(crate) const SYSTEM_PASSWORD: &str = "systempassord-7f3a";

/// Attachments by the name that the reader of an answer gave them.
pub(crate) type Blobs = BTreeMap<String, Vec<u8>>;

/// How a flow ended.
#[derive(Debug, Clone)]
pub(crate) enum End {
    Done(Value),
    /// Everything was handed out.
    Items,
    Failed(Error),
    /// It went on and on.
    Endless,
}

pub(crate) struct Process {
    pub(crate) actor: usize,
    pub(crate) flow: AnyFlow,
    pub(crate) session: Session,
    pub(crate) saves: Vec<Vec<u8>>,
    input: Input,
    /// When its next step is due, by Altinn's clock.
    pub(crate) ready: i64,
    /// How far its clock is ahead of Altinn's, in milliseconds.
    skew: i64,
    pub(crate) end: Option<End>,
    /// Every end that it had: it may have been restored after one.
    pub(crate) ends: Vec<End>,
    pub(crate) started: i64,
    pub(crate) ended: i64,
    pub(crate) steps: u64,
    restarts: u64,
    pub(crate) asked: u64,
    /// What was handed out, each with the attachments that the host kept of its answer.
    pub(crate) items: Vec<(Value, Blobs)>,
    blobs: Blobs,
    seen: SeenSecrets,
}

#[derive(Default)]
struct SeenSecrets {
    codes: Vec<String>,
}

/// More steps than any run needs.
const MOST_STEPS: u64 = 4_000;
/// How often a host lets a flow that failed for now go on.
const RESTARTS: u64 = 3;

impl Process {
    pub(crate) fn new(actor: usize, flow: AnyFlow, session: Session, now: i64) -> Self {
        Self {
            actor,
            flow,
            session,
            saves: Vec::new(),
            input: Input::Proceed,
            ready: now,
            skew: 0,
            end: None,
            ends: Vec::new(),
            started: now,
            ended: now,
            steps: 0,
            restarts: 0,
            asked: 0,
            items: Vec::new(),
            blobs: Blobs::new(),
            seen: SeenSecrets::default(),
        }
    }

    /// Another program that goes on from a save of this one.
    pub(crate) fn twin(&self, world: &mut World) -> Option<Self> {
        let saved = self.chosen(world)?;
        let flow = restored(&saved, world)?;
        world.note(|| "another process restores the same save".to_owned());
        let mut twin = Self::new(
            self.actor,
            flow,
            self.session.clone(),
            world.now + world.random.between(0, 5_000),
        );
        twin.saves.push(saved);
        Some(twin)
    }

    /// Takes one step.
    pub(crate) fn step(&mut self, world: &mut World) {
        self.steps += 1;
        if self.steps > MOST_STEPS {
            self.finish(End::Endless, world);
            return;
        }
        self.jump(world);
        let moment = world.moment(self.skew);
        let input = std::mem::replace(&mut self.input, Input::Proceed);
        let step = self.flow.step(&self.session, &moment, input);
        self.save(world);
        let dies = self.dies(world);
        let pause = match step {
            Step::Send(request) => {
                if dies && world.random.percent(40) {
                    self.die(world);
                    return;
                }
                let (input, pause) = world.send(self.actor, &request);
                self.input = if world.chaos.pieces {
                    self.in_pieces(world, &request, input)
                } else {
                    input
                };
                pause
            }
            Step::Sign(_) => {
                self.input = Input::Signature(vec![1; 256]);
                5
            }
            Step::Ask(prompt) => {
                self.asked += 1;
                world.note(|| format!("asked for {}", prompt.kind));
                if self.asked > 12 {
                    world.breaks("unbounded", format!("asked the person {} times", self.asked));
                    self.finish(End::Endless, world);
                    return;
                }
                let said = self.said(&prompt.kind, world);
                self.input = Input::Answer(Secret::new(said));
                20_000
            }
            Step::Wait { until, .. } => {
                let pause = until.saturating_sub(world.now + self.skew).max(1);
                world.note(|| format!("waits {} s", pause / 1000));
                pause
            }
            Step::Item(value) => {
                self.items.push((value, std::mem::take(&mut self.blobs)));
                self.save(world);
                10
            }
            Step::End => {
                self.finish(End::Items, world);
                return;
            }
            Step::Done(value) => {
                self.finish(End::Done(value), world);
                return;
            }
            Step::Failed(error) => {
                self.failed(error, world);
                return;
            }
            _ => {
                world.breaks("unknown-step", String::new());
                self.finish(End::Endless, world);
                return;
            }
        };
        self.ready = world.now.saturating_add(pause);
        if dies {
            self.die(world);
        }
    }

    /// The host reads an answer as it comes, and keeps the attachments.
    fn in_pieces(&mut self, world: &mut World, request: &Request, input: Input) -> Input {
        let description = request.operation.and_then(|id| catalogue::operation(id).ok());
        let (Input::Response(response), Some(description)) = (&input, description) else {
            return input;
        };
        let (status, headers) = (response.status, response.headers.clone());
        let mut reader = AnswerReader::new(description, &self.session, status, response.reason.clone(), headers)
            .in_reply_to(request.message_id.clone());
        self.blobs.clear();
        let mut rest = response.body.as_slice();
        while !rest.is_empty() {
            let (piece, after) = rest.split_at(rest.len().min(world.random.below(600) as usize + 1));
            rest = after;
            match reader.push(piece) {
                Ok(chunks) => {
                    for chunk in chunks {
                        self.blobs.entry(chunk.blob).or_default().extend(chunk.bytes);
                    }
                }
                Err(error) => return Input::Read(Box::new(Err(error))),
            }
        }
        Input::Read(Box::new(reader.finish()))
    }

    fn said(&mut self, kind: &str, world: &World) -> String {
        let scene = if self.actor == SUBJECT {
            world.chaos.scene
        } else {
            Scene::Usual
        };
        match (kind, scene) {
            ("oneTimeCode", Scene::WrongCode) => "00000".to_owned(),
            ("oneTimeCode", _) => {
                let code = world.code.clone().unwrap_or_default();
                self.seen.codes.push(code.clone());
                code
            }
            (_, Scene::WrongPassword) => WRONG_PASSWORD.to_owned(),
            _ => USER_PASSWORD.to_owned(),
        }
    }

    fn failed(&mut self, error: Error, world: &mut World) {
        world.note(|| {
            format!(
                "failed: {} ({}): {}",
                error.code.as_str(),
                error.retry.as_str(),
                error.detail
            )
        });
        if error.code == ErrorCode::FlowInput {
            world.breaks("input-refused", error.detail.clone());
        }
        if error.retry == Retry::Never && world.has_submitted(self.actor) {
            let how = format!("{}: {}", error.code.as_str(), error.detail);
            world.breaks("never-hides-submitted", how);
        }
        let again = match error.retry {
            Retry::Never => world.chaos.stubborn && self.restarts < 2,
            _ => self.restarts < RESTARTS,
        };
        let pause = error.retry_after.map_or(60_000, |seconds| i64::from(seconds) * 1000);
        self.ends.push(End::Failed(error.clone()));
        if !again {
            self.end = Some(End::Failed(error));
            self.ended = world.now;
            return;
        }
        self.restarts += 1;
        let saved = self.saves.last().cloned().unwrap_or_default();
        self.restore(&saved, world);
        self.ready = world.now + pause;
    }

    fn finish(&mut self, end: End, world: &mut World) {
        world.note(|| match &end {
            End::Done(_) => "done".to_owned(),
            end => format!("{end:?}"),
        });
        self.ends.push(end.clone());
        self.end = Some(end);
        self.ended = world.now;
    }

    fn save(&mut self, world: &mut World) {
        let kept = world.chaos.deaths > 0 || world.chaos.twin || world.chaos.stubborn;
        if !kept && self.steps % 8 != 1 {
            // Restored only after a failure, and looked over for secrets: not after every step.
            self.saves.clear();
            self.saves.push(self.flow.save());
            return;
        }
        let saved = self.flow.save();
        self.look_over(&saved, world);
        if !kept {
            self.saves.clear();
        }
        self.saves.push(saved);
    }

    /// A save holds no secret, and can be restored.
    fn look_over(&self, saved: &[u8], world: &mut World) {
        let text = String::from_utf8_lossy(saved);
        let codes = self.seen.codes.iter().map(|code| format!("\"{code}\""));
        let secrets = [
            USER_PASSWORD.to_owned(),
            SYSTEM_PASSWORD.to_owned(),
            "AQEBAQEBAQEBAQEB".to_owned(),
        ];
        let tokens = world.tokens.iter().cloned();
        let found = secrets
            .into_iter()
            .chain(codes)
            .chain(tokens)
            .find(|it| text.contains(it.as_str()));
        if let Some(found) = found {
            world.breaks("secret-saved", found);
        }
        if world.random.percent(10) {
            match AnyFlow::restore(saved) {
                Ok(flow) if flow.description().id == self.flow.description().id => {}
                Ok(_) => world.breaks("save-not-restored", "another flow".to_owned()),
                Err(error) => world.breaks("save-not-restored", error.detail),
            }
        }
    }

    fn dies(&self, world: &mut World) -> bool {
        world.chaos.deaths > 0 && self.actor == SUBJECT && world.random.percent(8) && {
            world.chaos.deaths -= 1;
            true
        }
    }

    fn die(&mut self, world: &mut World) {
        let Some(saved) = self.chosen(world) else { return };
        self.restore(&saved, world);
        self.ready = world.now + *world.random.pick(&[10, 5_000, 200_000, 4_000_000]);
    }

    /// The newest save, or an older one.
    fn chosen(&self, world: &mut World) -> Option<Vec<u8>> {
        let last = self.saves.len().checked_sub(1)?;
        let index = if world.random.percent(world.chaos.older) {
            world.random.below(last as u64 + 1) as usize
        } else {
            last
        };
        world.note(|| format!("restores save {index} of 0..={last}"));
        self.saves.get(index).cloned()
    }

    fn restore(&mut self, saved: &[u8], world: &mut World) {
        self.input = Input::Proceed;
        if let Some(flow) = restored(saved, world) {
            self.flow = flow;
        }
    }

    fn jump(&mut self, world: &mut World) {
        if world.chaos.jumps > 0 && world.random.percent(10) {
            world.chaos.jumps -= 1;
            let skews = [
                0,
                5_000,
                -5_000,
                120_000,
                -120_000,
                3_600_000,
                -3_600_000,
                86_400_000,
                -86_400_000,
            ];
            self.skew = *world.random.pick(&skews);
            let skew = self.skew;
            world.note(|| format!("the clock is {} s ahead", skew / 1000));
        }
    }
}

fn restored(saved: &[u8], world: &mut World) -> Option<AnyFlow> {
    match AnyFlow::restore(saved) {
        Ok(flow) => Some(flow),
        Err(error) => {
            world.breaks("save-not-restored", error.detail);
            None
        }
    }
}
