# Written by `cargo xtask surfaces`; changes belong in the core.
"""Every operation, function and flow, at its address: `altinn.soap.receipt.get_receipt(...)`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from . import types
from ._altinnkit import Secret
from ._group import Caller, Group
from .blob import BlobInput
from .call import Call
from .flow import Flow

__all__ = ["Operations"]


class AccessManagement(Group):
    """The operations at `altinn.access_management`."""

    def list_authorized_parties(
        self,
        *,
        include_roles: bool | None = None,
        include_access_packages: bool | None = None,
        include_resources: bool | None = None,
        include_instances: bool | None = None,
        include_parties_via_key_roles: types.IncludeFilter | str | None = None,
        include_sub_parties: types.IncludeFilter | str | None = None,
        include_inactive_parties: types.IncludeFilter | str | None = None,
        party_filter: Sequence[str] = (),
        any_of_resource_ids: Sequence[str] = (),
    ) -> Call[types.AuthorizedParties]:
        """Asks for whom the caller, a person or a system user, may act. It replaces Altinn II's list of reportees.

        Without the `include` switches the answer names the parties only.

        Args:
            include_roles: Whether to list the roles that the caller has for each party.
            include_access_packages: Whether to list the access packages (tilgangspakker).
            include_resources: Whether to list the services.
            include_instances: Whether to list single instances.
            include_parties_via_key_roles: Whether to list parties of organisations in which the caller has a key role.
            include_sub_parties: Whether to list sub units.
            include_inactive_parties: Whether to list parties that are no longer active.
            party_filter: UUIDs of the only parties to list.
            any_of_resource_ids: Only parties for which the caller has one of these services.

        Returns:
            A call to send; its answer is `AuthorizedParties`: The parties for whom the caller may act.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn3.access_management.list_authorized_parties",
            (
                include_roles,
                include_access_packages,
                include_resources,
                include_instances,
                include_parties_via_key_roles,
                include_sub_parties,
                include_inactive_parties,
                party_filter,
                any_of_resource_ids,
            ),
        )


class App(Group):
    """The operations at `altinn.app`."""

    def create_data(
        self,
        *,
        org: str,
        app: str,
        instance_owner_party_id: int,
        instance_guid: str,
        data_type: str,
        content_type: str,
        content: BlobInput,
        file_name: str | None = None,
    ) -> Call[types.DataElement]:
        """Adds an attachment to an instance, or a form that the app did not make itself, by the older address.

        Every version of the app library has it. Altinn calls it obsolete since version 8.6.0, which brought
        `UploadAttachment`; some agencies document this one only. What is wrong with the file comes as a text or a list
        of texts, not as a problem document.

        Args:
            org: Short name of the service owner.
            app: Name of the app.
            instance_owner_party_id: Number of the party that the instance belongs to.
            instance_guid: GUID of the instance.
            data_type: Which of the app's data types it is.
            content_type: Media type: the one that belongs to the file's extension, without a character set;
                `application/xml` or `application/json` for a form.
            content: The bytes.
            file_name: File name with extension; attachments must have one.

        Returns:
            A call to send; its answer is `DataElement`: One form, attachment or receipt of an instance: what is known
            about it, without the bytes.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn3.app.create_data",
            (
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_type,
                content_type,
                file_name,
                content,
            ),
        )

    def create_instance(
        self,
        *,
        org: str,
        app: str,
        instance_owner: types.InstanceOwnerSelector,
        due_before: datetime | None = None,
        visible_after: datetime | None = None,
        data_values: dict[str, str] | None = None,
        presentation_texts: dict[str, str] | None = None,
        language: str | None = None,
    ) -> Call[types.Instance]:
        """Creates an instance of an app. The app makes its form data itself, prefilled where it knows something.

        There is no idempotency key: when no answer comes, look among the owner's active instances before trying again.

        Args:
            org: Short name of the service owner.
            app: Name of the app.
            instance_owner: The party that it will belong to.
            due_before: When it should be sent in at the latest.
            visible_after: From when on its owner sees it.
            data_values: Texts that the instance keeps, by name: the app and Storage answer with them (`dataValues`).
                Some apps read them, for example `inntektsaar`.
            presentation_texts: Texts for the inbox, by name (`presentationTexts`). The app may change them.
            language: Language of texts: `nb`, `nn` or `en`.

        Returns:
            A call to send; its answer is `Instance`: One use of an app: who it belongs to, how far it has come, and
            which data it holds.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn3.app.create_instance",
            (
                org,
                app,
                instance_owner,
                due_before,
                visible_after,
                data_values,
                presentation_texts,
                language,
            ),
        )

    def create_instance_with_data(
        self,
        *,
        org: str,
        app: str,
        instance: types.InstanceTemplate,
        notification: types.InstantiationNotification | None = None,
        data: Sequence[types.DataPart] = (),
        language: str | None = None,
    ) -> Call[types.Instance]:
        """Creates an instance of an app together with form data and attachments, in one request.

        The app keeps the whole request in memory and refuses more than 2,000 MiB; for large attachments use
        `UploadAttachment`. When Altinn refuses one part, it deletes the instance again; when no answer comes, look
        among the owner's active instances before trying again.

        Args:
            org: Short name of the service owner.
            app: Name of the app.
            instance: Who it will belong to, and when.
            notification: How to tell its owner.
            data: Form data and attachments.
            language: Language of texts: `nb`, `nn` or `en`.

        Returns:
            A call to send; its answer is `Instance`: One use of an app: who it belongs to, how far it has come, and
            which data it holds.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn3.app.create_instance_with_data",
            (
                org,
                app,
                instance,
                notification,
                data,
                language,
            ),
        )

    def delete_data(
        self,
        *,
        org: str,
        app: str,
        instance_owner_party_id: int,
        instance_guid: str,
        data_guid: str,
        ignored_validators: str | None = None,
        language: str | None = None,
    ) -> Call[types.DeletedData]:
        """Deletes a data element: an attachment, or one of several forms of a data type.

        409 when the instance is sent in or deleted. Apps before 8.5.0 refuse to delete forms (400).

        Args:
            org: Short name of the service owner.
            app: Name of the app.
            instance_owner_party_id: Number of the party that the instance belongs to.
            instance_guid: GUID of the instance.
            data_guid: GUID of the data element.
            ignored_validators: Names of validators to leave out, with commas between them.
            language: Language of texts: `nb`, `nn` or `en`.

        Returns:
            A call to send; its answer is `DeletedData`: What became of a deletion. Apps before 8.5.0 answer without a
            body: then nothing is set.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn3.app.delete_data",
            (
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                ignored_validators,
                language,
            ),
        )

    def delete_instance(
        self,
        *,
        org: str,
        app: str,
        instance_owner_party_id: int,
        instance_guid: str,
        hard: bool | None = None,
    ) -> Call[types.DeletedInstance]:
        """Deletes an instance. Apps answer with it as it is then, or with nothing: done is done.

        Deleted is what was answered with 200 or 204. Altinn refuses with 403 while the app forbids it (`preventInstanceDeletionForDays` in its metadata).

        Args:
            org: Short name of the service owner.
            app: Name of the app.
            instance_owner_party_id: Number of the party that the instance belongs to.
            instance_guid: GUID of the instance.
            hard: Whether to delete for good; into the bin when not set.

        Returns:
            A call to send; its answer is `DeletedInstance`: A deleted instance: nothing at all when the app answered
            without a body.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn3.app.delete_instance",
            (
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                hard,
            ),
        )

    def get_application_metadata(
        self,
        *,
        org: str,
        app: str,
        check_org_app: bool | None = None,
    ) -> Call[types.ApplicationMetadata]:
        """Asks an app for its data types, limits and scopes. It takes no token: anyone may ask.

        Args:
            org: Short name of the service owner.
            app: Name of the app.
            check_org_app: Whether the app checks that the address is its own (409 when it is not); it does when not
                set.

        Returns:
            A call to send; its answer is `ApplicationMetadata`: What an app says about itself: its data types, who may
            use it, and how it shows up in the inbox.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn3.app.get_application_metadata", (org, app, check_org_app))

    def get_instance(
        self,
        *,
        org: str,
        app: str,
        instance_owner_party_id: int,
        instance_guid: str,
    ) -> Call[types.Instance]:
        """Asks for an instance: its process, its status and what data it holds.

        Args:
            org: Short name of the service owner.
            app: Name of the app.
            instance_owner_party_id: Number of the party that the instance belongs to.
            instance_guid: GUID of the instance.

        Returns:
            A call to send; its answer is `Instance`: One use of an app: who it belongs to, how far it has come, and
            which data it holds.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn3.app.get_instance", (org, app, instance_owner_party_id, instance_guid))

    def get_process(
        self,
        *,
        org: str,
        app: str,
        instance_owner_party_id: int,
        instance_guid: str,
        include_workflow_status: bool | None = None,
    ) -> Call[types.ProcessState]:
        """Asks how far the process of an instance has come, and what the caller may do there.

        Ask this too when `ProcessNext` got no answer, before trying it again.

        Args:
            org: Short name of the service owner.
            app: Name of the app.
            instance_owner_party_id: Number of the party that the instance belongs to.
            instance_guid: GUID of the instance.
            include_workflow_status: `false` leaves out `workflow`, and saves the app a question to its engine. Apps of
                version 9 only.

        Returns:
            A call to send; its answer is `ProcessState`: How far an instance has come.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn3.app.get_process",
            (
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                include_workflow_status,
            ),
        )

    def process_next(
        self,
        *,
        org: str,
        app: str,
        instance_owner_party_id: int,
        instance_guid: str,
        action: str | None = None,
        action_on_behalf_of: str | None = None,
        language: str | None = None,
    ) -> Call[types.ProcessState]:
        """Completes the current task of an instance and moves to the next; repeat until `ended` is set.

        The app validates first: 409 with `validationIssues` in the problem document gives error `validation_failed`. It is
        not idempotent: when no answer comes (making the PDF may take half a minute), ask `GetProcess` first.
        Signing tasks may want a person: then a system user gets 403.

        Apps of version 9 move the process by an engine: 200 may come while it is still at work (`workflow.status`), 504 while
        it goes on by itself, and 409 with `processNextState` while an earlier step is tried again or must be resumed
        (`ProcessProblem`, `ResumeProcess`).

        Args:
            org: Short name of the service owner.
            app: Name of the app.
            instance_owner_party_id: Number of the party that the instance belongs to.
            instance_guid: GUID of the instance.
            action: What to do, one of the current task's `actions`: `write`, `confirm`, `sign`, `reject`, `pay`. Not
                needed in a data task.
            action_on_behalf_of: Organisation number of the party on whose behalf.
            language: Language of the PDF and of error texts: `nb`, `nn` or `en`.

        Returns:
            A call to send; its answer is `ProcessState`: How far an instance has come.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn3.app.process_next",
            (
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                action,
                action_on_behalf_of,
                language,
            ),
        )

    def put_data(
        self,
        *,
        org: str,
        app: str,
        instance_owner_party_id: int,
        instance_guid: str,
        data_guid: str,
        content_type: str,
        content: BlobInput,
        file_name: str | None = None,
        language: str | None = None,
    ) -> Call[types.DataElement]:
        """Replaces the content of a data element.

        The app may calculate further fields: then `DataElement.changed_fields` has them (HTTP 200; 303 from older apps;
        201 when nothing was calculated).

        Args:
            org: Short name of the service owner.
            app: Name of the app.
            instance_owner_party_id: Number of the party that the instance belongs to.
            instance_guid: GUID of the instance.
            data_guid: GUID of the data element.
            content_type: Media type: `application/xml` or `application/json` for a form, the file's own for an
                attachment.
            content: The bytes.
            file_name: File name with extension; attachments must have one.
            language: Language of texts: `nb`, `nn` or `en`.

        Returns:
            A call to send; its answer is `DataElement`: One form, attachment or receipt of an instance: what is known
            about it, without the bytes.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn3.app.put_data",
            (
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_guid,
                content_type,
                file_name,
                content,
                language,
            ),
        )

    def resume_process(
        self,
        *,
        org: str,
        app: str,
        instance_owner_party_id: int,
        instance_guid: str,
    ) -> Call[types.ProcessState]:
        """Starts the failed workflow behind the current task again, and waits for it. Apps of version 9 only; older ones answer 404.

        For when `GetProcess` shows `workflow.status` `failed`, or `ProcessNext` answered 409 with
        `processNextState` `resumeRequired` (`ProcessProblem`). It takes the same right as process/next. 409 says that
        there is nothing to resume, or that the engine is trying by itself; 504 that it goes on by itself. Altinn means it for
        those who look after an app: offer it to someone, and do not repeat it by a program.

        Args:
            org: Short name of the service owner.
            app: Name of the app.
            instance_owner_party_id: Number of the party that the instance belongs to.
            instance_guid: GUID of the instance.

        Returns:
            A call to send; its answer is `ProcessState`: How far an instance has come.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn3.app.resume_process", (org, app, instance_owner_party_id, instance_guid))

    def upload_attachment(
        self,
        *,
        org: str,
        app: str,
        instance_owner_party_id: int,
        instance_guid: str,
        data_type: str,
        content_type: str,
        content: BlobInput,
        file_name: str | None = None,
        ignored_validators: str | None = None,
        language: str | None = None,
    ) -> Call[types.UploadedData]:
        """Adds an attachment to an instance, or a form that the app did not make itself.

        The limit is the data type's `maxSize`, at most 2,000 MiB. The media type must be one that belongs to the file name's
        extension. When the instance shows the new element with `fileScanResult` `Pending`, the scan is still to come.

        Args:
            org: Short name of the service owner.
            app: Name of the app.
            instance_owner_party_id: Number of the party that the instance belongs to.
            instance_guid: GUID of the instance.
            data_type: Which of the app's data types it is.
            content_type: Media type, matching the file's extension.
            content: The bytes.
            file_name: File name with extension; attachments must have one.
            ignored_validators: Names of validators to leave out, with commas between them.
            language: Language of texts: `nb`, `nn` or `en`.

        Returns:
            A call to send; its answer is `UploadedData`: What became of an upload (`DataPostResponse`).

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn3.app.upload_attachment",
            (
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                data_type,
                content_type,
                file_name,
                content,
                ignored_validators,
                language,
            ),
        )

    def validate_instance(
        self,
        *,
        org: str,
        app: str,
        instance_owner_party_id: int,
        instance_guid: str,
        ignored_validators: str | None = None,
        only_incremental_validators: bool | None = None,
        language: str | None = None,
    ) -> Call[types.InstanceValidation]:
        """Validates the forms and attachments of an instance, and the instance as a whole.

        409 when the process has ended or has not started.

        Args:
            org: Short name of the service owner.
            app: Name of the app.
            instance_owner_party_id: Number of the party that the instance belongs to.
            instance_guid: GUID of the instance.
            ignored_validators: Names of validators to leave out, with commas between them.
            only_incremental_validators: Whether to leave out the validators that do not run on partial changes.
            language: Language of texts: `nb`, `nn` or `en`.

        Returns:
            A call to send; its answer is `InstanceValidation`: What a validation found.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn3.app.validate_instance",
            (
                org,
                app,
                instance_owner_party_id,
                instance_guid,
                ignored_validators,
                only_incremental_validators,
                language,
            ),
        )


class Authentication(Group):
    """The operations at `altinn.authentication`."""

    def exchange_token(
        self,
        *,
        provider: types.TokenProvider | str | None = None,
        test: bool | None = None,
    ) -> Call[types.ExchangedToken]:
        """Exchanges the session's token of Maskinporten or ID-porten for Altinn's own, which apps and most other APIs want.

        The new token lives 30 minutes, or as long as the old one if that is ID-porten's;
        `access_token` reads the end from it. 401: the token is unknown or has run out. 403: a token of ID-porten
        without any `altinn:` scope.

        Args:
            provider: Who issued the session's token; `maskinporten` when not set.
            test: For Digdir itself: acts as the test organisation `ttd`.

        Returns:
            A call to send; its answer is `ExchangedToken`: Altinn's own token.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn3.authentication.exchange_token", (provider, test))


class Correspondence(Group):
    """The operations at `altinn.correspondence`."""

    def confirm(
        self,
        *,
        correspondence_id: str,
    ) -> Call[types.CorrespondenceReference]:
        """Confirms a message whose sender asked for it (`isConfirmationNeeded`).

        400 with code `CORR-01025` before it is fetched, `CORR-01041` when it was confirmed before. The status may lag some seconds.

        Args:
            correspondence_id: Identifier of the message.

        Returns:
            A call to send; its answer is `CorrespondenceReference`: The message that was acted upon.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn3.correspondence.confirm", (correspondence_id,))

    def download_attachment(
        self,
        *,
        correspondence_id: str,
        attachment_id: str,
    ) -> Call[types.CorrespondenceAttachmentContent]:
        """Downloads an attachment of a message.

        There is no checksum in the answer: compare with the attachment's `checksum`, when the sender gave one.

        Args:
            correspondence_id: Identifier of the message.
            attachment_id: Identifier of the attachment.

        Returns:
            A call to send; its answer is `CorrespondenceAttachmentContent`: The bytes of an attachment.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn3.correspondence.download_attachment", (correspondence_id, attachment_id))

    def get_correspondence(
        self,
        *,
        correspondence_id: str,
    ) -> Call[types.CorrespondenceOverview]:
        """Fetches a message. For its recipient this sets the status `Fetched`.

        404 with code `CORR-01001` also when it is not yet published, or deleted.

        Args:
            correspondence_id: Identifier of the message.

        Returns:
            A call to send; its answer is `CorrespondenceOverview`: A message: what it says, from whom it is, and what
            its reader has done with it.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn3.correspondence.get_correspondence", (correspondence_id,))

    def list_correspondences(
        self,
        *,
        resource_id: str,
        role: types.CorrespondenceRole | str,
        from_: datetime | None = None,
        to: datetime | None = None,
        status: types.CorrespondenceStatus | str | None = None,
        on_behalf_of: str | None = None,
        senders_reference: str | None = None,
        idempotent_key: str | None = None,
        altinn2_correspondence_id: int | None = None,
    ) -> Call[types.CorrespondenceList]:
        """Asks for the identifiers of messages of one service.

        At most 1,000 come, without pages: narrow the time for more.

        Args:
            resource_id: The service.
            role: As whom the caller asks.
            from_: Not before this time.
            to: Not after this time.
            status: Only in this status.
            on_behalf_of: For whom, when the caller is not the party itself: `urn:altinn:organization:identifier-no:`
                and the number, or `0192:` and the number.
            senders_reference: Only with this reference of the sender's.
            idempotent_key: Only with this key of the sender's.
            altinn2_correspondence_id: Only the message that had this number in Altinn II.

        Returns:
            A call to send; its answer is `CorrespondenceList`: Identifiers of messages.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn3.correspondence.list_correspondences",
            (
                resource_id,
                role,
                from_,
                to,
                status,
                on_behalf_of,
                senders_reference,
                idempotent_key,
                altinn2_correspondence_id,
            ),
        )

    def mark_as_read(
        self,
        *,
        correspondence_id: str,
    ) -> Call[types.CorrespondenceReference]:
        """Says that the recipient has read a message.

        400 with code `CORR-01024` before it is fetched, `CORR-01040` when it was said before.

        Args:
            correspondence_id: Identifier of the message.

        Returns:
            A call to send; its answer is `CorrespondenceReference`: The message that was acted upon.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn3.correspondence.mark_as_read", (correspondence_id,))


class Flows(Group):
    """The operations at `altinn.flows`."""

    def download_archive(
        self,
        *,
        user: types.ArchiveReader,
        search: types.ReporteeElementSearch | None = None,
        elements: Sequence[types.ArchivedElement] = (),
        bounds: types.FlowBounds | None = None,
    ) -> Flow[types.ArchivedItem]:
        """Downloads what lies in a reportee's archive: form tasks, each of their attachments, messages and lookups.

        Hands them out one at a time, and keeps none of them. Asks the user for the one-time code (`Ask` with kind `oneTimeCode`),
        again when its session runs out on the way, and after a restore for the password too. What Altinn refuses of the user's is
        asked for again, with Altinn's words, and twice at most. What Altinn will not give is handed out as an item of kind
        `Failed`, and the download goes on; what concerns all of it ends the flow with an error, and a restore goes on from there.

        Save the flow after an item is safely stored. Nothing is lost with an older save: what came after it is handed out again.

        Args:
            user: Who downloads.
            search: What to look for. That it is archived goes without saying.
            elements: What to download, where that is known: instead of a search, or before what the search finds.
            bounds: How long it goes on, and how much it sends. Each element and attachment that is listed adds ten
                requests to those that the flow may send when nothing is set.

        Returns:
            A flow to drive; its outcome is `ArchivedItem`: One thing out of an archive.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.begin("altinn2.flow.download_archive", (user, search, elements, bounds))

    def submit_form_task(
        self,
        *,
        user: types.FormTaskSubmitter,
        shipment: types.FormTaskShipment,
        submission_key: str | None = None,
        mark: bool | None = None,
        bounds: types.FlowBounds | None = None,
    ) -> Flow[types.ShipmentOutcome]:
        """Submits a form task and follows it to its receipt.

        Asks the user for the one-time code (`Ask` with kind `oneTimeCode`), and after a restore for the password too. What Altinn
        refuses of the user's is asked for again, with Altinn's words, and twice at most. Ends with what became of the shipment; a
        shipment that Altinn refused is an outcome, not an error.

        An error with code `conflict` means that Altinn has a shipment of that reference which this flow did not make; its receipt
        stands in the error's `candidates`. An error with retry `checkFirst` means that the shipment may have arrived: restore the
        flow, which looks before it acts, or look for the receipt by the reference.

        Args:
            user: Who submits.
            shipment: What is submitted. `externalShipmentReference` must be set, and unique: a lost answer is found
                again by it.
            submission_key: The host's own name for this submission: stable, and used for nothing else, for example the
                number of the record in its database. At most 200 characters. Made up by the flow when not given; then
                only a saved flow knows it.
            mark: Whether forms and attachments without an `endUserSystemReference` get one, made of the key; so when
                not set. Altinn writes it on the parts of the receipt, and the flow tells its own receipt from another's
                by it.
            bounds: How long it goes on, and how much it sends.

        Returns:
            A flow to drive; its outcome is `ShipmentOutcome`: What became of a shipment.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.begin("altinn2.flow.submit_form_task", (user, shipment, submission_key, mark, bounds))

    def maskinporten_token(
        self,
        *,
        grant: types.MaskinportenGrant,
        key: str,
    ) -> Flow[types.AccessToken]:
        """What the flow starts with.

        Args:
            grant: What the token is for.
            key: The host's own name for the key that signs; it comes back in the sign request.

        Returns:
            A flow to drive; its outcome is `AccessToken`: A bearer token.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.begin("altinn3.flow.maskinporten_token", (grant, key))

    def submit_form(
        self,
        *,
        org: str,
        app: str,
        instance_owner: types.InstanceOwnerSelector,
        submission_key: str | None = None,
        mark: bool | None = None,
        instance_id: str | None = None,
        forms: Sequence[types.FormContent] = (),
        attachments: Sequence[types.AttachmentContent] = (),
        data_values: dict[str, str] | None = None,
        presentation_texts: dict[str, str] | None = None,
        stop_before: str | None = None,
        token: types.MaskinportenTokenStart | None = None,
        language: str | None = None,
        bounds: types.FlowBounds | None = None,
    ) -> Flow[types.FormOutcome]:
        """Submits a form to an app and follows it to the end of its process.

        Fetches its own tokens when the session has none and `token` says how (`Sign`). Ends with what became of it: a form with
        errors, and a task that wants a person, are outcomes and not errors.

        Give `submissionKey`: what the flow makes is marked with it, and found again by it after any accident. A second start with
        the same key goes on with the first one's instance and makes no other.

        Args:
            org: Short name of the service owner.
            app: Name of the app.
            instance_owner: The party that the form is for.
            submission_key: The host's own name for this submission: stable, and used for nothing else, for example the
                number of the record in its database. At most 200 characters. Made up by the flow when not given; then
                only a saved flow knows it.
            mark: Whether instances that the flow makes carry the key, as `dataValues["altinnkit.submission"]`; so when
                not set. Without the mark, an instance whose making got no answer cannot be told from others: the flow
                ends with a conflict then.
            instance_id: An instance to go on with in place of making one: `{partyId}/{guid}`.
            forms: The forms, by data type. The n-th form of a type goes into the n-th element of that type; one is
                added where there is none.
            attachments: The attachments.
            data_values: Values for the new instance, by name: some apps read them.
            presentation_texts: Texts for the inbox, by name.
            stop_before: Stops before this task: its kind (`confirmation`, `signing`) or its identifier in the app's
                process (`Task_2`). Go on later with `instanceId`.
            token: How to get tokens, when the session brings none.
            language: Language of texts: `nb`, `nn` or `en`.
            bounds: How long the flow goes on, and how much it sends.

        Returns:
            A flow to drive; its outcome is `FormOutcome`: What became of a form.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.begin(
            "altinn3.flow.submit_form",
            (
                org,
                app,
                instance_owner,
                submission_key,
                mark,
                instance_id,
                forms,
                attachments,
                data_values,
                presentation_texts,
                stop_before,
                token,
                language,
                bounds,
            ),
        )


class Maskinporten(Group):
    """The operations at `altinn.maskinporten`."""

    def request_token(
        self,
        *,
        assertion: Secret | str,
    ) -> Call[types.MaskinportenToken]:
        """Exchanges a signed grant (`maskinporten`) for a token of Maskinporten.

        Refusals come as error `token_refused` with Maskinporten's `MP-` code in the detail. A grant can be used once only.

        Args:
            assertion: The grant: a signed JWT.

        Returns:
            A call to send; its answer is `MaskinportenToken`: A token of Maskinporten.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn3.maskinporten.request_token", (assertion,))


class SoapArchiveCommon(Group):
    """The operations at `altinn.soap.archive_common`."""

    def get_payment_information(
        self,
        *,
        data_format_id: str,
        reportee: str,
        year: int,
        period_number: int,
        period_type: int,
        municipal_number: str,
        form_type: int,
        external_service_code: str,
        external_service_edition_code: int,
        user: types.EndUser | None = None,
    ) -> Call[types.PaymentInformation]:
        """Reads what there is to pay for a period that was reported.

        Args:
            data_format_id: The form's data format.
            reportee: Who has to pay: organisation number or national identity number.
            year: The year.
            period_number: Which period of the year, counted from one: 1 for yearly reporting, 1 or 2 for half-yearly,
                and so on.
            period_type: How the year is divided: 1 yearly, 2 half-yearly, 3 every four months, 4 quarterly, 5 every two
                months, 6 monthly, 26 fortnightly, 52 weekly, 365 daily.
            municipal_number: Number of the municipality (kommunenummer).
            form_type: What the form was: 1 additional (tilleggsoppgave), 2 changed (endringsoppgave), 3 the main one
                (hovedoppgave).
            external_service_code: Code of the service (tjenestekode).
            external_service_edition_code: Number of the service's edition (tjenesteutgavekode).
            user: Who asks.

        Returns:
            A call to send; its answer is `PaymentInformation`: What there is to pay.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.archive_common.get_payment_information",
            (
                user,
                data_format_id,
                reportee,
                year,
                period_number,
                period_type,
                municipal_number,
                form_type,
                external_service_code,
                external_service_edition_code,
            ),
        )

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.archive_common.test", ())


class SoapBroker(Group):
    """The operations at `altinn.soap.broker`."""

    def check_if_available_files(
        self,
        *,
        poll: types.BrokerFilePoll,
    ) -> Call[types.BrokerFilesChecked]:
        """Asks whether new broker files lie ready for any of some recipients. Made for frequent use: every five seconds at most.

        Altinn's documentation wants several recipients in one text with commas between them, and speaks of the WS flavour. On the
        wire they are a list, and the operation is there on Basic and EC2 only. Altinn documents no errors of it.

        Args:
            poll: For whom.

        Returns:
            A call to send; its answer is `BrokerFilesChecked`: Whether broker files lie ready.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.broker.check_if_available_files", (poll,))

    def confirm_downloaded(
        self,
        *,
        file_reference: str,
        reportee: str,
    ) -> Call[types.BrokerDownloadConfirmed]:
        """Confirms that a recipient has the whole of a broker file. The sender sees it in the receipt, and the file is no longer
        new to the recipient.

        Args:
            file_reference: Reference of the file, as `get_available_files` gave it.
            reportee: The recipient: organisation number or national identity number.

        Returns:
            A call to send; its answer is `BrokerDownloadConfirmed`: The confirmation was taken. Altinn says nothing
            more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.broker.confirm_downloaded", (file_reference, reportee))

    def get_available_files(
        self,
        *,
        search: types.BrokerFileSearch,
    ) -> Call[types.AvailableBrokerFiles]:
        """Lists the broker files that a recipient can download.

        Files that the system or the recipient may not read, or whose service wants a higher security level than the system's
        sign-in gives, are left out without a word. To see often whether something came, `check_if_available_files` is the one to
        ask.

        Args:
            search: Which files.

        Returns:
            A call to send; its answer is `AvailableBrokerFiles`: Broker files that a recipient can download.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.broker.get_available_files", (search,))

    def initiate_broker_service(
        self,
        *,
        initiation: types.BrokerInitiation,
    ) -> Call[types.BrokerServiceInitiated]:
        """Announces a broker file: what it is, from whom and for whom. The answer is the reference to upload it to.

        The reference goes into `upload_file_streamed`; recipients see nothing before the upload.

        Args:
            initiation: What is announced.

        Returns:
            A call to send; its answer is `BrokerServiceInitiated`: Where a broker file is to be uploaded to.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.broker.initiate_broker_service", (initiation,))

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.broker.test", ())


class SoapBrokerStreamed(Group):
    """The operations at `altinn.soap.broker_streamed`."""

    def download_file_streamed(
        self,
        *,
        file_reference: str,
        reportee: str,
    ) -> Call[types.DownloadedBrokerFile]:
        """Downloads a broker file that `get_available_files` listed.

        The content comes as MTOM and may be read in a stream. Once the whole of it is safe, confirm it with
        `confirm_downloaded`: until then it is listed as new.

        Args:
            file_reference: Reference of the file, as `get_available_files` gave it.
            reportee: The recipient: organisation number or national identity number. Altinn's documentation speaks of
                the sender, and of a recipient without rights where it lists the errors.

        Returns:
            A call to send; its answer is `DownloadedBrokerFile`: The content of a broker file.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.broker_streamed.download_file_streamed", (file_reference, reportee))

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.broker_streamed.test", ())

    def upload_file_streamed(
        self,
        *,
        file_name: str,
        reference: str,
        reportee: str,
        content: BlobInput,
    ) -> Call[types.StreamedReceipt]:
        """Uploads a broker file that `initiate_broker_service` announced. The recipients can download it from then on.

        The content travels as MTOM, everything else, the system's credentials on Basic included, in header blocks. The receipt's
        number finds the receipts of all recipients by `get_receipt`; they tell who has downloaded the file.

        Args:
            file_name: Name of the file.
            reference: The reference that `initiate_broker_service` gave.
            reportee: Who sends, as announced: organisation number or national identity number.
            content: The content: a zip archive. Its directory should have its names in UTF-8.

        Returns:
            A call to send; its answer is `StreamedReceipt`: The receipt of a streamed upload: an attachment of a form
            task, or a file of a broker service.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.broker_streamed.upload_file_streamed",
            (
                file_name,
                reference,
                reportee,
                content,
            ),
        )


class SoapCase(Group):
    """The operations at `altinn.soap.case`."""

    def archive_case(
        self,
        *,
        case_id: int,
        force_archive: bool,
        user: types.EndUser | None = None,
    ) -> Call[types.CaseArchived]:
        """Closes a collaboration (samhandlingstjeneste): ends its workflow and archives it.

        Its form tasks and messages must be archived before. `forceArchive` closes it in spite of active form tasks, which then
        no longer belong to it; active messages keep it open even so. On EC2 the password travels as `userPassword`, other than
        in most services.

        Args:
            case_id: Number of the collaboration.
            force_archive: Whether form tasks that are still active are let go.
            user: Who asks.

        Returns:
            A call to send; its answer is `CaseArchived`: The collaboration was archived.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.case.archive_case", (user, case_id, force_archive))

    def get_case_list(
        self,
        *,
        reportee: str,
        user: types.EndUser | None = None,
        case_id: int | None = None,
        external_service_code: str | None = None,
        external_service_edition_code: int | None = None,
        language_id: int | None = None,
    ) -> Call[types.CollaborationList]:
        """Lists the active collaborations (samhandlingstjenester) of a reportee: all of one service, or one by its number.

        Give either `caseId`, or `externalServiceCode` and `externalServiceEditionCode`. Archived collaborations are in the
        element list only. On EC2 the password travels as `userPassword`, other than in most services.

        Args:
            reportee: Whose collaborations: organisation number or national identity number.
            user: Who asks.
            case_id: Number of the collaboration.
            external_service_code: Code of the collaboration's service (tjenestekode).
            external_service_edition_code: Number of the service's edition (tjenesteutgavekode).
            language_id: LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The
                session's when not set. Left out: the session's language.

        Returns:
            A call to send; its answer is `CollaborationList`: The collaborations found.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.case.get_case_list",
            (
                user,
                case_id,
                external_service_code,
                external_service_edition_code,
                language_id,
                reportee,
            ),
        )

    def instantiate_collaboration(
        self,
        *,
        external_service_code: str,
        external_service_edition_code: int,
        reportee: str,
        user: types.EndUser | None = None,
        external_system_reference: str | None = None,
        visible_date_time: datetime | None = None,
        due_date: datetime | None = None,
    ) -> Call[types.CollaborationInstantiated]:
        """Opens a collaboration (samhandlingstjeneste) of a service for a reportee, and starts its workflow.

        Only collaborations that a service owner defined (e-dialoger) can be opened like this. Form tasks are put into it by
        `caseId` of their shipments. Not to be repeated blindly: when the answer is lost, look at `get_case_list` first. On EC2
        the password travels as `userPassword`, other than in most services.

        Args:
            external_service_code: Code of the collaboration's service (tjenestekode).
            external_service_edition_code: Number of the service's edition (tjenesteutgavekode).
            reportee: For whom: organisation number or national identity number.
            user: Who asks.
            external_system_reference: The end-user system's name for it, unique.
            visible_date_time: From when it is visible in the portal; at once when not set. A date without a time is
                enough.
            due_date: When something must be done about it. A date without a time is enough.

        Returns:
            A call to send; its answer is `CollaborationInstantiated`: The collaboration was opened.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.case.instantiate_collaboration",
            (
                user,
                external_service_code,
                external_service_edition_code,
                reportee,
                external_system_reference,
                visible_date_time,
                due_date,
            ),
        )

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.case.test", ())


class SoapCorrespondence(Group):
    """The operations at `altinn.soap.correspondence`."""

    def archive_correspondence_for_end_user_system(
        self,
        *,
        correspondence_id: int,
        user: types.EndUser | None = None,
    ) -> Call[types.CorrespondenceReceipt]:
        """Moves a message (melding) to the reportee's archive.

        Altinn archives only what is dealt with: the message must have been read, and confirmed if its sender wants that. From
        then on it is read with `altinn2.soap.reportee_archive.get_archived_correspondence`, by its number in the archive.

        Args:
            correspondence_id: Number of the message: `reporteeElementId` of the element list.
            user: Who archives.

        Returns:
            A call to send; its answer is `CorrespondenceReceipt`: What became of a message that was to be archived.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.correspondence.archive_correspondence_for_end_user_system",
            (
                user,
                correspondence_id,
            ),
        )

    def delete_correspondence(
        self,
        *,
        reportee_element_id: int,
        user: types.EndUser | None = None,
    ) -> Call[types.CorrespondenceDeleted]:
        """Deletes a message (melding) that is not archived.

        A person's message is gone for good. An organisation's goes to the bin, out of which it can be taken in the portal, not
        here. Altinn deletes unread messages too, and may still tell the sender that the message was read: a program that wants
        its users to read first must see to that itself. The user needs the right to write to the message.

        Args:
            reportee_element_id: Number of the message.
            user: Who deletes.

        Returns:
            A call to send; its answer is `CorrespondenceDeleted`: The message is deleted. Altinn says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.correspondence.delete_correspondence", (user, reportee_element_id))

    def get_correspondence_for_end_user_system(
        self,
        *,
        correspondence_id: int,
        user: types.EndUser | None = None,
        language_id: int | None = None,
    ) -> Call[types.EndUserCorrespondence]:
        """Reads one message (melding) with its attachments. Altinn marks it as read by this.

        Args:
            correspondence_id: Number of the message: `reporteeElementId` of the element list.
            user: Who asks.
            language_id: LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the message's own. The
                session's when not set. Left out: the session's language.

        Returns:
            A call to send; its answer is `EndUserCorrespondence`: A message with all that belongs to it.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.correspondence.get_correspondence_for_end_user_system",
            (
                user,
                correspondence_id,
                language_id,
            ),
        )

    def get_correspondence_for_end_user_system_v1(
        self,
        *,
        correspondence_id: int,
        user: types.EndUser | None = None,
        language_id: int | None = None,
    ) -> Call[types.EndUserCorrespondenceV1]:
        """Reads one message (melding) in its older form. `GetCorrespondenceForEndUserSystem` tells more of it.

        Altinn marks the message as read by this.

        Args:
            correspondence_id: Number of the message: `reporteeElementId` of the element list.
            user: Who asks.
            language_id: LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the message's own. The
                session's when not set. Left out: the session's language.

        Returns:
            A call to send; its answer is `EndUserCorrespondenceV1`: A message with all that belongs to it, in the older
            form.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.correspondence.get_correspondence_for_end_user_system_v1",
            (
                user,
                correspondence_id,
                language_id,
            ),
        )

    def save_correspondence_confirmation(
        self,
        *,
        reportee_element_id: int,
        user: types.EndUser | None = None,
    ) -> Call[types.CorrespondenceConfirmationSaved]:
        """Confirms a message (bekreft melding), which tells its sender that the user has read it.

        Args:
            reportee_element_id: Number of the message.
            user: Who confirms.

        Returns:
            A call to send; its answer is `CorrespondenceConfirmationSaved`: The confirmation is saved. Altinn says
            nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.correspondence.save_correspondence_confirmation",
            (
                user,
                reportee_element_id,
            ),
        )

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.correspondence.test", ())


class SoapIntermediaryInbound(Group):
    """The operations at `altinn.soap.intermediary_inbound`."""

    def complete_and_sign_shipment(
        self,
        *,
        reportee_element_id: int,
        user: types.EndUser | None = None,
        signatures: Sequence[types.ShipmentSignature] = (),
        language_id: int | None = None,
    ) -> Call[types.ShipmentReceipt]:
        """Completes, signs and sends a form task that is being filled in: one begun in the portal, or one submitted with forms that
        were not complete, to which attachments were added.

        The documentation calls it `CompleteAndSign`. Altinn answers with a receipt, also when it refuses. On EC2 the list is
        called `signature`, its items carry .NET's names of hidden fields, and the receipt comes in the older form.

        Args:
            reportee_element_id: Number of the element in the message box (the receipt's `WorkFlowReference`).
            user: Who signs.
            signatures: The signatures made in the end-user system.
            language_id: Language of the answer; the session's own when not set. Left out: the session's language.

        Returns:
            A call to send; its answer is `ShipmentReceipt`: The receipt that a submission gives. Altinn's other
            services tell of the same receipt in another form, `Receipt`.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.intermediary_inbound.complete_and_sign_shipment",
            (
                user,
                reportee_element_id,
                signatures,
                language_id,
            ),
        )

    def get_altinn_submission_status(
        self,
    ) -> Call[types.AltinnSubmissionStatus]:
        """Asks how long it would take Altinn to process what is submitted now.

        Returns:
            A call to send; its answer is `AltinnSubmissionStatus`: How long Altinn takes at the moment.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.intermediary_inbound.get_altinn_submission_status", ())

    def submit_form_task(
        self,
        *,
        shipment: types.FormTaskShipment,
        user: types.EndUser | None = None,
    ) -> Call[types.ShipmentReceipt]:
        """Submits a form task (skjemasett): forms, attachments and signatures of one service, on behalf of one reportee.

        Altinn answers with a receipt, also when it refuses: look at its status and at those of its sub-receipts. Not to be
        repeated blindly: when the answer is lost, ask for the receipt by `externalShipmentReference` first.

        Args:
            shipment: What is submitted.
            user: Who submits.

        Returns:
            A call to send; its answer is `ShipmentReceipt`: The receipt that a submission gives. Altinn's other
            services tell of the same receipt in another form, `Receipt`.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.intermediary_inbound.submit_form_task", (user, shipment))

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.intermediary_inbound.test", ())

    def update_form_data(
        self,
        *,
        update: types.FormTaskUpdate,
        user: types.EndUser | None = None,
    ) -> Call[types.ReceiptV1]:
        """Replaces the data of forms of a form task that is being filled in, or adds forms to it.

        Each form has a sub-receipt of its own: the receipt may say `OK` while the sub-receipt of a form says `ValidationFailed`
        (`altinn2.soap.receipt.outcome` looks at both). The contract is known from a recorded call and from the certificate
        flavours; unlike the service's other operations it is read by WCF's DataContractSerializer. The documentation names
        another type of receipt than the one that comes.

        Args:
            update: What is new.
            user: Who updates.

        Returns:
            A call to send; its answer is `ReceiptV1`: What became of a shipment, and of each of its parts, in the older
            form. `UpdateFormData` and the older operations answer with it.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.intermediary_inbound.update_form_data", (user, update))


class SoapIntermediaryInboundStreamed(Group):
    """The operations at `altinn.soap.intermediary_inbound_streamed`."""

    def submit_attachment_streamed(
        self,
        *,
        file_name: str,
        reportee_element_id: int,
        data: BlobInput,
        user: types.EndUser | None = None,
        attachment_type_name: str | None = None,
        checksum: str | None = None,
        end_user_system_reference: str | None = None,
        name: str | None = None,
    ) -> Call[types.StreamedReceipt]:
        """Adds an attachment to a form task that is being filled in. The bytes travel beside the message, all else in its header.

        The service's attachment rules say how large one may be, up to 500 MB; without rules it is 30 MB. When all are there, go on
        with `complete_and_sign_shipment`. Basic and WS are derived from the certificate flavours.

        Args:
            file_name: File name, without `:` and `\\`.
            reportee_element_id: Number of the element in the message box (the receipt's `WorkFlowReference`).
            data: The content.
            user: Who adds it.
            attachment_type_name: Name of the attachment rule it comes under, for services that have attachment rules.
            checksum: Checksum of the content.
            end_user_system_reference: The end-user system's name for the attachment, unique.
            name: Name, as the portal shows it.

        Returns:
            A call to send; its answer is `StreamedReceipt`: The receipt of a streamed upload: an attachment of a form
            task, or a file of a broker service.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.intermediary_inbound_streamed.submit_attachment_streamed",
            (
                user,
                attachment_type_name,
                checksum,
                end_user_system_reference,
                file_name,
                name,
                reportee_element_id,
                data,
            ),
        )

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.intermediary_inbound_streamed.test", ())


class SoapKeyManagement(Group):
    """The operations at `altinn.soap.key_management`."""

    def get_certificates(
        self,
        *,
        external_service_code: str,
        external_service_edition_code: int,
        user: types.EndUser | None = None,
    ) -> Call[types.ServiceOwnerCertificates]:
        """Reads the certificates of the service owners that receive a service's forms.

        Sensitive fields are encrypted with a symmetric key, and that one with the public key of each certificate; the number of
        the certificate goes with the key in the shipment.

        Args:
            external_service_code: Code of the service (tjenestekode).
            external_service_edition_code: Number of the service's edition (tjenesteutgavekode).
            user: Who asks.

        Returns:
            A call to send; its answer is `ServiceOwnerCertificates`: The certificates of a service.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.key_management.get_certificates",
            (
                user,
                external_service_code,
                external_service_edition_code,
            ),
        )

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.key_management.test", ())


class SoapLookUp(Group):
    """The operations at `altinn.soap.look_up`."""

    def execute_look_up(
        self,
        *,
        query: types.LookUpQuery,
    ) -> Call[types.LookUpAnswer]:
        """Asks a service owner's system through a lookup (innsynstjeneste) that Altinn lets end-user systems ask directly.

        Args:
            query: What is asked.

        Returns:
            A call to send; its answer is `LookUpAnswer`: What the lookup answered.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.look_up.execute_look_up", (query,))

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.look_up.test", ())


class SoapPrefill(Group):
    """The operations at `altinn.soap.prefill`."""

    def get_prefill_data(
        self,
        *,
        reportee: str,
        external_service_code: str,
        external_service_edition_code: int,
        user: types.EndUser | None = None,
        data_format_ids: Sequence[str] = (),
        return_all_form_tasks: bool | None = None,
    ) -> Call[types.PrefillData]:
        """Asks for what the service owner and the registers know of what a service's forms ask for (preutfylling).

        Without `dataFormatIds` the main form comes, if there is anything for it. Only fields that somebody filled in come, so
        the answer is no complete form: `altinn2.soap.prefill.merge` puts it together with the program's own values.

        Args:
            reportee: Whose data: organisation number or national identity number.
            external_service_code: Code of the service (tjenestekode).
            external_service_edition_code: Number of the service's edition (tjenesteutgavekode).
            user: Who asks.
            data_format_ids: The forms to get, by their data formats; the main form when there are none.
            return_all_form_tasks: Whether all valid prefilled form tasks come, and not only the last one.

        Returns:
            A call to send; its answer is `PrefillData`: What was found.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.prefill.get_prefill_data",
            (
                user,
                reportee,
                external_service_code,
                external_service_edition_code,
                data_format_ids,
                return_all_form_tasks,
            ),
        )

    def get_prefill_data_v1(
        self,
        *,
        reportee: str,
        external_service_code: str,
        external_service_edition_code: int,
        user: types.EndUser | None = None,
    ) -> Call[types.PrefillDataV1]:
        """Asks for whole forms that the service owner filled in beforehand, with the time for which they hold.

        `get_prefill_data` knows more sources.

        Args:
            reportee: Whose data: organisation number or national identity number.
            external_service_code: Code of the service (tjenestekode).
            external_service_edition_code: Number of the service's edition (tjenesteutgavekode).
            user: Who asks.

        Returns:
            A call to send; its answer is `PrefillDataV1`: What was found.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.prefill.get_prefill_data_v1",
            (
                user,
                reportee,
                external_service_code,
                external_service_edition_code,
            ),
        )

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.prefill.test", ())

    def merge(
        self,
        *,
        base: str,
        overlay: str | None = None,
        values: Sequence[types.PrefillValue] = (),
    ) -> types.MergedForm:
        """Puts a program's own values on top of a prefilled form.

        Nothing else changes: order, white space, comments and prefixes stay as they were, byte for byte. Values go only where the
        form has an element or an attribute for them, as only the form's schema knows where a new one may stand. A program that
        has the whole form with empty elements takes that as `base`, the prefilled one as `overlay`, and its own values as
        `values`.

        Args:
            base: The form to start from: `formData` of a prefilled form.
            overlay: Another document of the same form. What it has a value for goes on top; empty elements in it, and
                elements with nothing but empty ones in them, say nothing.
            values: Single values, which go on top of both.

        Returns:
            Worked out at once: `MergedForm`: The merged form.

        Raises:
            InputError: An argument does not fit; nothing was sent.
        """
        return self._caller.work_out("altinn2.soap.prefill.merge", (base, overlay, values), types.MergedForm)


class SoapReceipt(Group):
    """The operations at `altinn.soap.receipt`."""

    def get_receipt(
        self,
        *,
        search: types.ReceiptSearch,
    ) -> Call[types.Receipt]:
        """Asks for a receipt and its sub-receipts.

        Ask by the receipt number that a submission gave, or, when its answer was lost, by the shipment's own
        `ExternalShipmentReference`. Processing takes time: wait some seconds before the first try, then longer each time.

        Args:
            search: Which receipt.

        Returns:
            A call to send; its answer is `Receipt`: What became of a shipment, and of each of its parts.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.receipt.get_receipt", (search,))

    def get_receipt_list(
        self,
        *,
        receipt_type: types.ReceiptType | str,
        date_from: datetime | None = None,
        date_to: datetime | None = None,
    ) -> Call[types.ReceiptList]:
        """Lists the receipts of a kind, those that changed in a period when one is given.

        Args:
            receipt_type: Which kind. `NotSet` is refused.
            date_from: Only those that changed after this time.
            date_to: Only those that changed before this time.

        Returns:
            A call to send; its answer is `ReceiptList`: The receipts found; none is an empty list, not an error.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.receipt.get_receipt_list", (receipt_type, date_from, date_to))

    def get_receipt_list_v1(
        self,
        *,
        receipt_type: types.ReceiptTypeV1 | str,
        date_from: datetime | None = None,
        date_to: datetime | None = None,
    ) -> Call[types.ReceiptListV1]:
        """Lists the receipts of a kind, in the older form. New programs use `get_receipt_list`.

        Altinn's documentation calls it outdated and says that it may go. EC2 wants both dates.

        Args:
            receipt_type: Which kind. `NotSet` is refused, and so is the kind left out.
            date_from: Only those that changed after this time.
            date_to: Only those that changed before this time.

        Returns:
            A call to send; its answer is `ReceiptListV1`: The receipts found, in the older form; none is an empty list,
            not an error.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.receipt.get_receipt_list_v1", (receipt_type, date_from, date_to))

    def get_receipt_v1(
        self,
        *,
        search: types.ReceiptSearchV1,
    ) -> Call[types.ReceiptV1]:
        """Asks for a receipt and its sub-receipts, in the older form. New programs ask with `get_receipt`.

        Altinn's documentation calls it outdated and says that it may go. It does not know receipts of broker services by name.

        Args:
            search: Which receipt.

        Returns:
            A call to send; its answer is `ReceiptV1`: What became of a shipment, and of each of its parts, in the older
            form. `UpdateFormData` and the older operations answer with it.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.receipt.get_receipt_v1", (search,))

    def save_receipt(
        self,
        *,
        update: types.ReceiptUpdateV1,
    ) -> Call[types.ReceiptV1]:
        """Puts a new status and text on a receipt, in the older form. New programs use `update_receipt`, which tells the rules.

        Altinn's documentation calls it outdated and says that it may go.

        Args:
            update: Which receipt, and what is new.

        Returns:
            A call to send; its answer is `ReceiptV1`: What became of a shipment, and of each of its parts, in the older
            form. `UpdateFormData` and the older operations answer with it.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.receipt.save_receipt", (update,))

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.receipt.test", ())

    def update_receipt(
        self,
        *,
        update: types.ReceiptUpdate,
    ) -> Call[types.Receipt]:
        """Puts a new status and text on a receipt: whoever receives a shipment, a broker service's file for example, tells its
        sender so.

        The old text goes to the top of the history, and Altinn says in the new one which system wrote it. Name the receipt by its
        number or by its archive reference, not by both. Naming it both ways or not at all, and a receipt that the system may not
        touch, give an AltinnFault with number 0, told apart by its text only.

        Args:
            update: Which receipt, and what is new.

        Returns:
            A call to send; its answer is `Receipt`: What became of a shipment, and of each of its parts.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.receipt.update_receipt", (update,))

    def outcome(
        self,
        *,
        receipt: types.Receipt | None = None,
        shipment_receipt: types.ShipmentReceipt | None = None,
        receipt_v1: types.ReceiptV1 | None = None,
        streamed_receipt: types.StreamedReceipt | None = None,
    ) -> types.ReceiptOutcome:
        """What a receipt means, for the whole and for each part: Altinn says yes and no in receipts, not in errors.

        Looks at the status, at those of the sub-receipts (the whole may be `OK` while a form failed validation), at the number (0:
        nothing was kept) and at the texts that Altinn documents. Give the receipt in the form in which it came: one of the four.

        Args:
            receipt: A receipt of `get_receipt` and the like.
            shipment_receipt: A receipt of `submit_form_task` or `complete_and_sign_shipment`.
            receipt_v1: A receipt of `update_form_data` or of an older operation.
            streamed_receipt: A receipt of a streamed upload.

        Returns:
            Worked out at once: `ReceiptOutcome`: What became of a shipment.

        Raises:
            InputError: An argument does not fit; nothing was sent.
        """
        return self._caller.work_out(
            "altinn2.soap.receipt.outcome",
            (
                receipt,
                shipment_receipt,
                receipt_v1,
                streamed_receipt,
            ),
            types.ReceiptOutcome,
        )

    def poll_advice(
        self,
        *,
        asked: int,
        subject: types.PollSubject | str | None = None,
    ) -> types.PollAdvice:
        """When to ask Altinn for a receipt again.

        Altinn wants at least five seconds of quiet after a submission and between questions, and no tight loops. The pauses here
        grow from there to an hour. What is not asked for in haste, files of broker services and the status of messages, is asked
        for once an hour. Since release 20.11 (2020) the receipt that a submission gives is the final one, and nobody need ask.

        Args:
            asked: How many times the program has asked since it submitted; 0 right after the submission.
            subject: What it asks for; a receipt when not set.

        Returns:
            Worked out at once: `PollAdvice`: When to ask again.

        Raises:
            InputError: An argument does not fit; nothing was sent.
        """
        return self._caller.work_out("altinn2.soap.receipt.poll_advice", (asked, subject), types.PollAdvice)


class SoapReporteeArchive(Group):
    """The operations at `altinn.soap.reportee_archive`."""

    def get_archived_correspondence(
        self,
        *,
        archive_id: int,
        user: types.EndUser | None = None,
    ) -> Call[types.ArchivedCorrespondence]:
        """Reads an archived message (arkivert melding) with its attachments. Messages that are not archived are read with
        `altinn2.soap.correspondence.get_correspondence_for_end_user_system`.

        Args:
            archive_id: Number of the message in the archive: `archiveId` of the element list.
            user: Who asks.

        Returns:
            A call to send; its answer is `ArchivedCorrespondence`: An archived message (arkivert melding).

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.reportee_archive.get_archived_correspondence", (user, archive_id))

    def get_archived_form_task(
        self,
        *,
        reportee_element_id: int,
        user: types.EndUser | None = None,
        language_id: int | None = None,
    ) -> Call[types.ArchivedFormTask]:
        """Reads an archived form task (arkivert skjemasett): its forms with their data, and what was attached and signed.

        Args:
            reportee_element_id: Number of the element in the archive.
            user: Who asks.
            language_id: LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the one it was archived in.
                The session's when not set. Left out: the session's language.

        Returns:
            A call to send; its answer is `ArchivedFormTask`: An archived form task (arkivert skjemasett).

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.reportee_archive.get_archived_form_task",
            (
                user,
                reportee_element_id,
                language_id,
            ),
        )

    def get_archived_lookup(
        self,
        *,
        reportee_element_id: int,
        user: types.EndUser | None = None,
        language_id: int | None = None,
    ) -> Call[types.ArchivedLookup]:
        """Reads an archived lookup (arkivert innsynstjeneste): what was looked up, as a PDF document.

        Args:
            reportee_element_id: Number of the element in the archive.
            user: Who asks.
            language_id: LCID of the language (1033, 1044 or 2068). The session's when not set. Left out: the session's
                language.

        Returns:
            A call to send; its answer is `ArchivedLookup`: An archived lookup (arkivert innsynstjeneste).

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.reportee_archive.get_archived_lookup",
            (
                user,
                reportee_element_id,
                language_id,
            ),
        )

    def get_attachment_data(
        self,
        *,
        attachment_id: int,
        user: types.EndUser | None = None,
    ) -> Call[types.MessageAttachment]:
        """Reads one attachment of an archived element, with its content.

        The content travels as base64 within the answer; `altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed`
        gives it as plain bytes, without what is known of it.

        Args:
            attachment_id: Number of the attachment: `attachmentId` of an archived form task's attachments.
            user: Who asks.

        Returns:
            A call to send; its answer is `MessageAttachment`: An attachment of a message or of an archived element,
            with its content.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.reportee_archive.get_attachment_data", (user, attachment_id))

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.reportee_archive.test", ())


class SoapReporteeArchiveStreamed(Group):
    """The operations at `altinn.soap.reportee_archive_streamed`."""

    def get_attachment_data_streamed(
        self,
        *,
        attachment_id: int,
        user: types.EndUser | None = None,
    ) -> Call[types.AttachmentStream]:
        """Reads the content of one attachment of an archived element, of any size.

        Args:
            attachment_id: Number of the attachment: `attachmentId` of an archived form task's attachments.
            user: Who asks.

        Returns:
            A call to send; its answer is `AttachmentStream`: The content of an attachment. Its name and all else is in
            the archived form task.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed",
            (
                user,
                attachment_id,
            ),
        )

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.reportee_archive_streamed.test", ())


class SoapReporteeElementList(Group):
    """The operations at `altinn.soap.reportee_element_list`."""

    def delete_reportee_element(
        self,
        *,
        reportee_element_code: str,
        user: types.EndUser | None = None,
    ) -> Call[types.ReporteeElementDeleted]:
        """Deletes an element of a reportee's work list or archive. Neither the portal nor end-user systems see it afterwards.

        Args:
            reportee_element_code: What to delete: `A2E` and the element's number while it is active, `A2A` and its
                number once it is archived. Elements of the first Altinn have `A1E` and `A1A`.
            user: Who deletes.

        Returns:
            A call to send; its answer is `ReporteeElementDeleted`: The element is deleted. Altinn says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.reportee_element_list.delete_reportee_element",
            (
                user,
                reportee_element_code,
            ),
        )

    def get_correspondence_list_for_archive_ref(
        self,
        *,
        reportee: str,
        archive_reference: str,
        user: types.EndUser | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        language_id: int | None = None,
    ) -> Call[types.ReporteeElementListV1]:
        """Lists the messages (meldinger) of an archive reference, for example the answers to what was submitted.

        EC2 wants both dates.

        Args:
            reportee: Whose messages: organisation number or national identity number.
            archive_reference: The archive reference (arkivreferanse): `AR` and a number.
            user: Who asks.
            from_date: Only messages after this time.
            to_date: Only messages before this time.
            language_id: LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set. Left
                out: the session's language.

        Returns:
            A call to send; its answer is `ReporteeElementListV1`: Elements in their older form.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.reportee_element_list.get_correspondence_list_for_archive_ref",
            (
                user,
                reportee,
                archive_reference,
                from_date,
                to_date,
                language_id,
            ),
        )

    def get_correspondence_list_for_reportee(
        self,
        *,
        reportee: str,
        user: types.EndUser | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        language_id: int | None = None,
    ) -> Call[types.ReporteeElementListV1]:
        """Lists the messages (meldinger) of a reportee. `GetReporteeElementList` can search for more.

        EC2 wants both dates.

        Args:
            reportee: Whose messages: organisation number or national identity number.
            user: Who asks.
            from_date: Only messages after this time.
            to_date: Only messages before this time.
            language_id: LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set. Left
                out: the session's language.

        Returns:
            A call to send; its answer is `ReporteeElementListV1`: Elements in their older form.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.reportee_element_list.get_correspondence_list_for_reportee",
            (
                user,
                reportee,
                from_date,
                to_date,
                language_id,
            ),
        )

    def get_form_set_data(
        self,
        *,
        reportee_element_id: int,
        user: types.EndUser | None = None,
        language_id: int | None = None,
    ) -> Call[types.FormSetData]:
        """Reads the forms of a form task (skjemasett) with their data.

        Args:
            reportee_element_id: Number of the form task: `reporteeElementId` of the element list.
            user: Who asks.
            language_id: LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set. Left
                out: the session's language.

        Returns:
            A call to send; its answer is `FormSetData`: The forms of a form task with their data.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.reportee_element_list.get_form_set_data",
            (
                user,
                reportee_element_id,
                language_id,
            ),
        )

    def get_form_set_elements(
        self,
        *,
        reportee_element_id: int,
        user: types.EndUser | None = None,
        language_id: int | None = None,
    ) -> Call[types.FormSetElements]:
        """Lists the forms and attachments of a form task (skjemasett), without their content.

        `altinn2.soap.workflow.do_signing` takes the numbers that are told here.

        Args:
            reportee_element_id: Number of the form task: `reporteeElementId` of the element list.
            user: Who asks.
            language_id: LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set. Left
                out: the session's language.

        Returns:
            A call to send; its answer is `FormSetElements`: What a form task is made of.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.reportee_element_list.get_form_set_elements",
            (
                user,
                reportee_element_id,
                language_id,
            ),
        )

    def get_form_set_elements_v1(
        self,
        *,
        reportee_element_id: int,
        user: types.EndUser | None = None,
        language_id: int | None = None,
    ) -> Call[types.FormSetElementsV1]:
        """Lists the forms and attachments of a form task (skjemasett), in the older form. `GetFormSetElements` tells more.

        Args:
            reportee_element_id: Number of the form task: `reporteeElementId` of the element list.
            user: Who asks.
            language_id: LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set. Left
                out: the session's language.

        Returns:
            A call to send; its answer is `FormSetElementsV1`: What a form task is made of, in the older form.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.reportee_element_list.get_form_set_elements_v1",
            (
                user,
                reportee_element_id,
                language_id,
            ),
        )

    def get_reportee_element_list(
        self,
        *,
        search: types.ReporteeElementSearch,
        user: types.EndUser | None = None,
        language_id: int | None = None,
    ) -> Call[types.ReporteeElementList]:
        """Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), by search criteria.

        Args:
            search: What to look for.
            user: Who asks.
            language_id: LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The
                session's when not set. Left out: the session's language.

        Returns:
            A call to send; its answer is `ReporteeElementList`: What lies in a message box.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.reportee_element_list.get_reportee_element_list",
            (
                user,
                search,
                language_id,
            ),
        )

    def get_reportee_element_list_v1(
        self,
        *,
        search: types.ReporteeElementSearchV1,
        user: types.EndUser | None = None,
        language_id: int | None = None,
    ) -> Call[types.ReporteeElementListV1]:
        """Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), in their older form.
        `GetReporteeElementList` tells more, and knows collaborations and lookups.

        Args:
            search: What to look for.
            user: Who asks.
            language_id: LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The
                session's when not set. Left out: the session's language.

        Returns:
            A call to send; its answer is `ReporteeElementListV1`: Elements in their older form.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.reportee_element_list.get_reportee_element_list_v1",
            (
                user,
                search,
                language_id,
            ),
        )

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.reportee_element_list.test", ())

    def search(
        self,
        *,
        reportee: str,
        states: Sequence[types.ReporteeElementState | str] = (),
        from_day: datetime | None = None,
        to_day: datetime | None = None,
        last_days: int | None = None,
        service_codes: Sequence[str] = (),
        service_owner_code: str | None = None,
        text: str | None = None,
        archive_reference: str | None = None,
        case_id: int | None = None,
        collaborations: types.CollaborationKind | str | None = None,
    ) -> types.ReporteeElementSearch:
        """Puts a search of a message box together, for `GetReporteeElementList`.

        Altinn's own search is a bag of switches and texts that takes any mixture and answers contradictions with nothing found.
        Here they are refused, with the field that is at fault. Whatever is not set does not narrow the search.

        Altinn's documentation has the first and the last day of the period the wrong way round; the names tell it right.

        Args:
            reportee: Whose message box: organisation number or national identity number.
            states: What state the elements are in: one at least.
            from_day: Only elements that changed on this day or later: a date without a time.
            to_day: Only elements that changed on this day or earlier: a date without a time.
            last_days: Only elements that changed today or in so many days before, in place of `from_day` and `to_day`.
                Days begin in UTC, so that by night it may be one more.
            service_codes: Only elements of services with these codes (tjenestekoder).
            service_owner_code: Only elements of this service owner's services.
            text: Text in the name of the service.
            archive_reference: An archive reference (arkivreferanse), or a part of one. Only archived elements have one.
            case_id: Only what belongs to this collaboration.
            collaborations: Only collaborations (samhandlingstjenester) of this kind.

        Returns:
            Worked out at once: `ReporteeElementSearch`: What to look for. Criteria that are not set do not narrow the
            search.

        Raises:
            InputError: An argument does not fit; nothing was sent.
        """
        return self._caller.work_out(
            "altinn2.soap.reportee_element_list.search",
            (
                reportee,
                states,
                from_day,
                to_day,
                last_days,
                service_codes,
                service_owner_code,
                text,
                archive_reference,
                case_id,
                collaborations,
            ),
            types.ReporteeElementSearch,
        )


class SoapServiceMetadata(Group):
    """The operations at `altinn.soap.service_metadata`."""

    def get_available_services(
        self,
    ) -> Call[types.AvailableServices]:
        """Lists the services (tjenester) that Altinn offers, with their attachment rules. The answer is large: some 2000 services,
        3 MB.

        Returns:
            A call to send; its answer is `AvailableServices`: The services that Altinn offers.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.service_metadata.get_available_services", ())

    def get_available_services_v1(
        self,
        *,
        language_id: int | None = None,
    ) -> Call[types.AvailableServicesV1]:
        """Lists the services (tjenester) that Altinn offers, without their kinds and attachment rules. Newer versions tell more;
        this one is there in the WS flavour too.

        Altinn documents no errors of it.

        Args:
            language_id: Language of the names, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk);
                the session's when not set. Left out: the session's language.

        Returns:
            A call to send; its answer is `AvailableServicesV1`: The services that Altinn offers, as the first version
            tells of them.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.service_metadata.get_available_services_v1", (language_id,))

    def get_available_services_v2(
        self,
        *,
        language_id: int | None = None,
    ) -> Call[types.AvailableServicesV2]:
        """Lists the services (tjenester) that Altinn offers, with their kinds. The third version has their attachment rules too,
        and is there in the Basic flavour only.

        Altinn documents no errors of it.

        Args:
            language_id: Language of the names, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk);
                the session's when not set. Left out: the session's language.

        Returns:
            A call to send; its answer is `AvailableServicesV2`: The services that Altinn offers, as the second version
            tells of them.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.service_metadata.get_available_services_v2", (language_id,))

    def get_code_list(
        self,
        *,
        code_list_name: str,
        code_list_version: int | None = None,
        language_id: int | None = None,
    ) -> Call[types.CodeList]:
        """Fetches a code list (kodeliste): the values that a field of a form may have.

        Altinn's documentation does not speak of the operation; it is in the WSDLs of both flavours, under the same name.

        Args:
            code_list_name: Name of the list.
            code_list_version: Version of the list.
            language_id: Language of the values, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068
                nynorsk); the session's when not set. Left out: the session's language.

        Returns:
            A call to send; its answer is `CodeList`: A code list (kodeliste) in one version and one language.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.service_metadata.get_code_list",
            (
                code_list_name,
                code_list_version,
                language_id,
            ),
        )

    def get_filtered_code_list(
        self,
        *,
        code_list_name: str,
        code_list_version: int | None = None,
        language_id: int | None = None,
        code: str | None = None,
        value1_filter: str | None = None,
        value2_filter: str | None = None,
        value3_filter: str | None = None,
        filter_match_type: types.FilterMatchType | str | None = None,
    ) -> Call[types.CodeList]:
        """Fetches the rows of a code list (kodeliste) that fit all the filters given.

        The one operation of the service without credentials: it has none even on Basic, and needs no session with any. Altinn's
        documentation does not speak of it; it is in the WSDLs of both flavours, under the same name.

        Args:
            code_list_name: Name of the list.
            code_list_version: Version of the list.
            language_id: Language of the values, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068
                nynorsk); the session's when not set. Left out: the session's language.
            code: Filter for the code.
            value1_filter: Filter for the first value.
            value2_filter: Filter for the second value.
            value3_filter: Filter for the third value.
            filter_match_type: How filters are held against values.

        Returns:
            A call to send; its answer is `CodeList`: A code list (kodeliste) in one version and one language.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.service_metadata.get_filtered_code_list",
            (
                code_list_name,
                code_list_version,
                language_id,
                code,
                value1_filter,
                value2_filter,
                value3_filter,
                filter_match_type,
            ),
        )

    def get_form_task_schema_definitions(
        self,
        *,
        external_service_code: str,
        external_service_edition_code: int,
    ) -> Call[types.FormTaskSchemaDefinitions]:
        """Fetches the XSDs of all forms of a service (innsendingstjeneste), the main form and the sub forms.

        `SchemaFiles`(super::SchemaFiles) makes files of the answer. On WS the operation is called
        `GetSchemaDefinitionsForFormTask`. Altinn documents no errors of it.

        Args:
            external_service_code: Code of the service (tjenestekode).
            external_service_edition_code: Number of the service's edition (tjenesteutgavekode).

        Returns:
            A call to send; its answer is `FormTaskSchemaDefinitions`: The forms of a service, each with its XSD.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.service_metadata.get_form_task_schema_definitions",
            (
                external_service_code,
                external_service_edition_code,
            ),
        )

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.service_metadata.test", ())

    def schema_files(
        self,
        *,
        definitions: types.FormTaskSchemaDefinitions,
        main_data_format_id: str | None = None,
    ) -> types.SchemaFileList:
        """Makes files of the XSDs of a form set, ready to be written as UTF-8.

        Every XSD is read to its end first: one that is broken, or no XSD at all, is refused with the path of its form.

        Args:
            definitions: What `get_form_task_schema_definitions` answered.
            main_data_format_id: Data format of the main form, when the program knows it. Altinn's answer does not say
                which form is the main one; the service's documentation does.

        Returns:
            Worked out at once: `SchemaFileList`: The XSDs of a form set, as files.

        Raises:
            InputError: An argument does not fit; nothing was sent.
        """
        return self._caller.work_out(
            "altinn2.soap.service_metadata.schema_files",
            (
                definitions,
                main_data_format_id,
            ),
            types.SchemaFileList,
        )


class SoapSystemAuthentication(Group):
    """The operations at `altinn.soap.system_authentication`."""

    def get_authentication_challenge(
        self,
        *,
        challenge_request: types.AuthenticationChallengeRequest,
    ) -> Call[types.AuthenticationChallenge]:
        """Asks which one-time code (engangskode, pinkode) the user has to give with the calls that follow.

        With `SMSPin` Altinn sends the code to the user's phone; with `AltinnPin` the answer says which code of the letter it
        wants. A session lasts 30 minutes from each call that uses the code, 8 hours at most.

        Args:
            challenge_request: Who is to be challenged, and how.

        Returns:
            A call to send; its answer is `AuthenticationChallenge`: What Altinn wants the user to do.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.system_authentication.get_authentication_challenge",
            (
                challenge_request,
            ),
        )

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.system_authentication.test", ())

    def challenge_session(
        self,
        *,
        challenge: types.AuthenticationChallenge,
        last_used: datetime | None = None,
    ) -> types.ChallengeSessionState:
        """Whether a one-time code can still be used, and for how long: the countdown that Altinn asks programs to show.

        A code is good for 30 minutes from the challenge. Each call that uses it makes it good for 30 minutes more, until 8 hours
        have gone by.

        Args:
            challenge: The answer to the challenge, as it came.
            last_used: When a call last used the code, with an offset from UTC. Not set before the first call.

        Returns:
            Worked out at once: `ChallengeSessionState`: Whether a one-time code can still be used.

        Raises:
            InputError: An argument does not fit; nothing was sent.
        """
        return self._caller.work_out(
            "altinn2.soap.system_authentication.challenge_session",
            (
                challenge,
                last_used,
            ),
            types.ChallengeSessionState,
        )


class SoapWorkflow(Group):
    """The operations at `altinn.soap.workflow`."""

    def do_sending_in_action(
        self,
        *,
        reportee_element_id: int,
        user: types.EndUser | None = None,
    ) -> Call[types.FormTaskSentIn]:
        """Sends in a form task (skjemasett) that lies in the work list, filled in and valid, and whose service has no signing step.

        Altinn archives it and hands it to the service owner. A form task that must be signed is sent in by its last signature:
        `do_signing`. Not to be repeated blindly: when the answer is lost, look at the element list first.

        Args:
            reportee_element_id: Number of the element: `reporteeElementId` of the element list.
            user: Who asks.

        Returns:
            A call to send; its answer is `FormTaskSentIn`: Altinn took the form task. It says nothing more; the archive
            reference is in the receipt and in the element list.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.workflow.do_sending_in_action", (user, reportee_element_id))

    def do_signing(
        self,
        *,
        reportee_element_id: int,
        signature_text: str,
        end_user_system_login_date_time: datetime,
        end_user_system_signature_date_time: datetime,
        end_user_system_version: str,
        end_user_system_user_id: str,
        end_user_system_reference: str,
        end_user_system_signature_log_id: str,
        user: types.EndUser | None = None,
        selected_forms: Sequence[int] = (),
        selected_attachments: Sequence[int] = (),
    ) -> Call[types.FormTaskSigned]:
        """Signs a form task that waits for a signature. The last signature also sends it in.

        The numbers of forms and attachments come from `altinn2.soap.reportee_element_list.get_form_set_elements`, the text from
        `get_signing_text`. Not to be repeated blindly: when the answer is lost, ask `get_available_actions` first.

        Args:
            reportee_element_id: Number of the element: `reporteeElementId` of the element list.
            signature_text: What the user agreed to.
            end_user_system_login_date_time: When the user signed in to the end-user system.
            end_user_system_signature_date_time: When the user signed.
            end_user_system_version: Version of the end-user system.
            end_user_system_user_id: Who signed, as the end-user system knows them.
            end_user_system_reference: The end-user system's name for the signature, unique.
            end_user_system_signature_log_id: The entry of the end-user system's log about the signature.
            user: Who asks.
            selected_forms: Numbers of the forms to sign.
            selected_attachments: Numbers of the attachments to sign.

        Returns:
            A call to send; its answer is `FormTaskSigned`: The signature is kept, and, if it was the last one, the form
            task is sent in and archived. Altinn says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.workflow.do_signing",
            (
                user,
                reportee_element_id,
                selected_forms,
                selected_attachments,
                signature_text,
                end_user_system_login_date_time,
                end_user_system_signature_date_time,
                end_user_system_version,
                end_user_system_user_id,
                end_user_system_reference,
                end_user_system_signature_log_id,
            ),
        )

    def get_available_actions(
        self,
        *,
        reportee_element_id: int,
        user: types.EndUser | None = None,
    ) -> Call[types.WorkflowState]:
        """Asks what this user can do now with a form task: that depends on the step of its workflow and on the user's rights.

        The function `altinn2.soap.workflow.next_steps` says which calls follow from the answer.

        Args:
            reportee_element_id: Number of the element: `reporteeElementId` of the element list.
            user: Who asks.

        Returns:
            A call to send; its answer is `WorkflowState`: What can be done with a form task.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.workflow.get_available_actions", (user, reportee_element_id))

    def get_next_workflow_state_type_in_process_flow(
        self,
        *,
        reportee_element_id: int,
    ) -> Call[types.WorkflowState]:
        """Asks what comes after the step that a form task is in, whoever may do it.

        Args:
            reportee_element_id: Number of the element: `reporteeElementId` of the element list.

        Returns:
            A call to send; its answer is `WorkflowState`: What can be done with a form task.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.workflow.get_next_workflow_state_type_in_process_flow",
            (
                reportee_element_id,
            ),
        )

    def get_process_details(
        self,
        *,
        reportee_element_id: int,
    ) -> Call[types.WorkflowSteps]:
        """Asks for all steps of a form task's workflow: those that are done, the one it is in, and those to come.

        Args:
            reportee_element_id: Number of the element: `reporteeElementId` of the element list.

        Returns:
            A call to send; its answer is `WorkflowSteps`: The workflow of a form task.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.workflow.get_process_details", (reportee_element_id,))

    def get_process_details_v2(
        self,
        *,
        reportee_element_id: int,
    ) -> Call[types.WorkflowStepsV2]:
        """Asks for all steps of a form task's workflow, as `get_process_details` does; deleted form tasks are not told apart.

        Args:
            reportee_element_id: Number of the element: `reporteeElementId` of the element list.

        Returns:
            A call to send; its answer is `WorkflowStepsV2`: The workflow of a form task, in the form before
            `GetProcessDetailsV3`.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.workflow.get_process_details_v2", (reportee_element_id,))

    def get_process_step_id_for_parallel_signing(
        self,
        *,
        reportee_element_id: int,
        user: types.EndUser | None = None,
    ) -> Call[types.ParallelSigningStep]:
        """Asks which step of a form task's workflow is the user-controlled signing (brukerstyrt signering).

        Args:
            reportee_element_id: Number of the element: `reporteeElementId` of the element list.
            user: Who asks.

        Returns:
            A call to send; its answer is `ParallelSigningStep`: The step of user-controlled signing.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.workflow.get_process_step_id_for_parallel_signing",
            (
                user,
                reportee_element_id,
            ),
        )

    def get_signing_text(
        self,
        *,
        user: types.EndUser | None = None,
        external_service_code: str | None = None,
        external_service_edition_code: int | None = None,
        reportee_element_id: int | None = None,
        language_id: int | None = None,
    ) -> Call[types.SigningText]:
        """Asks for the text that a signer is to read and agree to: of an element, or, before there is one, of a service.

        Give either `reporteeElementId`, or `externalServiceCode` and `externalServiceEditionCode`.

        Args:
            user: Who asks.
            external_service_code: Code of the service (tjenestekode), when there is no element yet.
            external_service_edition_code: Number of the service's edition (tjenesteutgavekode), beside its code.
            reportee_element_id: Number of the element: `reporteeElementId` of the element list.
            language_id: LCID of the language of the text (1044, 2068, 1033 or 1083). The session's when not set. Left
                out: the session's language.

        Returns:
            A call to send; its answer is `SigningText`: What a signer agrees to.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.workflow.get_signing_text",
            (
                user,
                external_service_code,
                external_service_edition_code,
                reportee_element_id,
                language_id,
            ),
        )

    def prepare_user_controlled_signing(
        self,
        *,
        reportee_element_id: int,
        is_locked: bool,
        signatures_required: int,
        user: types.EndUser | None = None,
        signers: Sequence[types.ChosenSigner] = (),
    ) -> Call[types.UserControlledSigningPrepared]:
        """Prepares the user-controlled signing step (brukerstyrt signering) of a form task: who may sign, and how often.

        Args:
            reportee_element_id: Number of the element: `reporteeElementId` of the element list.
            is_locked: Whether the user may no longer change the preparation. Only for trusted partners; otherwise
                `false`.
            signatures_required: How many signatures the step takes in all.
            user: Who asks.
            signers: Who may sign.

        Returns:
            A call to send; its answer is `UserControlledSigningPrepared`: The step is prepared. Altinn says nothing
            more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn2.soap.workflow.prepare_user_controlled_signing",
            (
                user,
                reportee_element_id,
                signers,
                is_locked,
                signatures_required,
            ),
        )

    def set_back_to_form_filling(
        self,
        *,
        reportee_element_id: int,
        user: types.EndUser | None = None,
    ) -> Call[types.FormTaskSetBack]:
        """Takes a form task back to form filling (utfylling), so that it can be changed. Signatures that it had are to be given
        again.

        Args:
            reportee_element_id: Number of the element: `reporteeElementId` of the element list.
            user: Who asks.

        Returns:
            A call to send; its answer is `FormTaskSetBack`: The form task is in form filling again. Altinn says nothing
            more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.workflow.set_back_to_form_filling", (user, reportee_element_id))

    def test(
        self,
    ) -> Call[types.ServiceTested]:
        """Asks whether the service answers. Needs no credentials and changes nothing.

        Returns:
            A call to send; its answer is `ServiceTested`: The service answered. It says nothing more.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call("altinn2.soap.workflow.test", ())

    def next_steps(
        self,
        *,
        element: types.ReporteeElement | None = None,
        action: types.WorkflowAction | str | None = None,
        steps: Sequence[types.WorkflowStep] = (),
    ) -> types.NextSteps:
        """What can be done next with a form task.

        Give what is known of it; the more, the better the answer. What `get_available_actions` says counts most: it knows the
        user's rights, which the others do not.

        Args:
            element: The element, as the element list has it.
            action: What `get_available_actions` answered.
            steps: What `get_process_details` answered.

        Returns:
            Worked out at once: `NextSteps`: What can be done next, the obvious first.

        Raises:
            InputError: An argument does not fit; nothing was sent.
        """
        return self._caller.work_out("altinn2.soap.workflow.next_steps", (element, action, steps), types.NextSteps)


class Soap(Group):
    """The operations at `altinn.soap`."""

    archive_common: SoapArchiveCommon

    broker: SoapBroker

    broker_streamed: SoapBrokerStreamed

    case: SoapCase

    correspondence: SoapCorrespondence

    intermediary_inbound: SoapIntermediaryInbound

    intermediary_inbound_streamed: SoapIntermediaryInboundStreamed

    key_management: SoapKeyManagement

    look_up: SoapLookUp

    prefill: SoapPrefill

    receipt: SoapReceipt

    reportee_archive: SoapReporteeArchive

    reportee_archive_streamed: SoapReporteeArchiveStreamed

    reportee_element_list: SoapReporteeElementList

    service_metadata: SoapServiceMetadata

    system_authentication: SoapSystemAuthentication

    workflow: SoapWorkflow

    def __init__(self, caller: Caller) -> None:
        super().__init__(caller)
        self.archive_common = SoapArchiveCommon(caller)
        self.broker = SoapBroker(caller)
        self.broker_streamed = SoapBrokerStreamed(caller)
        self.case = SoapCase(caller)
        self.correspondence = SoapCorrespondence(caller)
        self.intermediary_inbound = SoapIntermediaryInbound(caller)
        self.intermediary_inbound_streamed = SoapIntermediaryInboundStreamed(caller)
        self.key_management = SoapKeyManagement(caller)
        self.look_up = SoapLookUp(caller)
        self.prefill = SoapPrefill(caller)
        self.receipt = SoapReceipt(caller)
        self.reportee_archive = SoapReporteeArchive(caller)
        self.reportee_archive_streamed = SoapReporteeArchiveStreamed(caller)
        self.reportee_element_list = SoapReporteeElementList(caller)
        self.service_metadata = SoapServiceMetadata(caller)
        self.system_authentication = SoapSystemAuthentication(caller)
        self.workflow = SoapWorkflow(caller)


class Storage(Group):
    """The operations at `altinn.storage`."""

    def list_instances(
        self,
        *,
        app_id: str | None = None,
        owner_party_id: int | None = None,
        owner: str | None = None,
        is_complete: bool | None = None,
        created: Sequence[str] = (),
        size: int | None = None,
        continuation_token: str | None = None,
        main_version_include: int | None = None,
        main_version_exclude: int | None = None,
        org: str | None = None,
        current_task: str | None = None,
        end_event: str | None = None,
        ended: Sequence[str] = (),
        last_changed: Sequence[str] = (),
        visible_after: Sequence[str] = (),
        due_before: Sequence[str] = (),
        is_archived: bool | None = None,
        is_soft_deleted: bool | None = None,
        is_hard_deleted: bool | None = None,
        confirmed: bool | None = None,
        exclude_confirmed_by: str | None = None,
        a3_ref: str | None = None,
        a2_arch_ref: str | None = None,
        search_string: str | None = None,
        include_data_elements: bool | None = None,
        order: str | None = None,
    ) -> Call[types.InstancePage]:
        """Lists instances of one owner, newest change first when nothing else is asked for.

        Name the owner by `ownerPartyId` or by `owner`: Storage answers 400 to both and to neither. A page can be empty and still
        have a next one.

        Args:
            app_id: Only of this app, as `org/app`.
            owner_party_id: Number of the party that owns them.
            owner: The party that owns them: `Organisation:` or `Person:` and its number.
            is_complete: Only those whose process has ended, or has not.
            created: Only those made at such a time: `gt:`, `gte:`, `lt:`, `lte:` or `eq:` and a time.
            size: How many on a page; 100 when not set.
            continuation_token: Where the page begins, from the `next` of the one before.
            main_version_include: `2` for forms that were moved from Altinn II; `3` when not set.
            main_version_exclude: `3` leaves out Altinn 3's own, `2` those that were moved from Altinn II.
            org: Only of this service owner: its short name.
            current_task: Only those in this task, for example `Task_1`.
            end_event: Only those that ended with this event, for example `EndEvent_1`.
            ended: Only those that ended at such a time, written as in `created`.
            last_changed: Only those that last changed at such a time, written as in `created`.
            visible_after: Only those that became visible at such a time, written as in `created`.
            due_before: Only those that are due at such a time, written as in `created`.
            is_archived: Only those that are sent in and archived, or are not.
            is_soft_deleted: Only those in the bin, or not in it.
            is_hard_deleted: Only those that are deleted for good, or are not.
            confirmed: `false`: only those that the asking service owner has not confirmed.
            exclude_confirmed_by: Only those that this stakeholder has not confirmed: usually a service owner's short
                name.
            a3_ref: Only the one with this reference, which is shown to people: the last twelve digits of its GUID.
            a2_arch_ref: Only the one that had this archive reference in Altinn II.
            search_string: Only those whose texts hold this text.
            include_data_elements: `false` leaves out the data elements, which makes the answer smaller.
            order: `desc:lastChanged` or `asc:lastChanged`; the former when not set.

        Returns:
            A call to send; its answer is `InstancePage`: A page of instances.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.call(
            "altinn3.storage.list_instances",
            (
                app_id,
                owner_party_id,
                owner,
                is_complete,
                created,
                size,
                continuation_token,
                main_version_include,
                main_version_exclude,
                org,
                current_task,
                end_event,
                ended,
                last_changed,
                visible_after,
                due_before,
                is_archived,
                is_soft_deleted,
                is_hard_deleted,
                confirmed,
                exclude_confirmed_by,
                a3_ref,
                a2_arch_ref,
                search_string,
                include_data_elements,
                order,
            ),
        )


class Operations:
    """What Altinn can be asked to do."""

    access_management: AccessManagement
    """The operations at `altinn.access_management`."""

    app: App
    """The operations at `altinn.app`."""

    authentication: Authentication
    """The operations at `altinn.authentication`."""

    correspondence: Correspondence
    """The operations at `altinn.correspondence`."""

    flows: Flows
    """The operations at `altinn.flows`."""

    maskinporten: Maskinporten
    """The operations at `altinn.maskinporten`."""

    soap: Soap
    """The operations at `altinn.soap`."""

    storage: Storage
    """The operations at `altinn.storage`."""

    def __init__(self, caller: Caller) -> None:
        self.access_management = AccessManagement(caller)
        self.app = App(caller)
        self.authentication = Authentication(caller)
        self.correspondence = Correspondence(caller)
        self.flows = Flows(caller)
        self.maskinporten = Maskinporten(caller)
        self.soap = Soap(caller)
        self.storage = Storage(caller)
