# Written by `cargo xtask surfaces`; changes belong in the core.
"""Every operation and every flow, at its address: `altinn.soap.receipt.get_receipt(...)`."""

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

    def create_instance(
        self,
        *,
        org: str,
        app: str,
        instance_owner: types.InstanceOwnerSelector,
        due_before: datetime | None = None,
        visible_after: datetime | None = None,
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

    def delete_instance(
        self,
        *,
        org: str,
        app: str,
        instance_owner_party_id: int,
        instance_guid: str,
        hard: bool | None = None,
    ) -> Call[types.Instance]:
        """Deletes an instance, and answers with it as it is then.

        Altinn refuses with 403 while the app forbids it (`preventInstanceDeletionForDays` in its metadata).

        Args:
            org: Short name of the service owner.
            app: Name of the app.
            instance_owner_party_id: Number of the party that the instance belongs to.
            instance_guid: GUID of the instance.
            hard: Whether to delete for good; into the bin when not set.

        Returns:
            A call to send; its answer is `Instance`: One use of an app: who it belongs to, how far it has come, and
            which data it holds.

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
        """Asks an app for its data types, limits and scopes.

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
    ) -> Call[types.ProcessState]:
        """Asks how far the process of an instance has come, and what the caller may do there.

        Ask this too when `ProcessNext` got no answer, before trying it again.

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
        return self._caller.call("altinn3.app.get_process", (org, app, instance_owner_party_id, instance_guid))

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

    def submit_form_task(
        self,
        *,
        user: types.FormTaskSubmitter,
        shipment: types.FormTaskShipment,
    ) -> Flow[types.ShipmentOutcome]:
        """Submits a form task and follows it to its receipt.

        Asks the user for the one-time code (`Ask` with kind `oneTimeCode`), and after a restore for the password too. Ends with
        what became of the shipment; a shipment that Altinn refused is an outcome, not an error.

        Args:
            user: Who submits.
            shipment: What is submitted. `externalShipmentReference` must be set, and unique: a lost answer is found
                again by it.

        Returns:
            A flow to drive; its outcome is `ShipmentOutcome`: What became of a shipment.

        Raises:
            InputError: An argument does not fit; nothing was sent.
            ConfigurationError: The session lacks credentials or a token.
        """
        return self._caller.begin("altinn2.flow.submit_form_task", (user, shipment))

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
        forms: Sequence[types.FormContent] = (),
        attachments: Sequence[types.AttachmentContent] = (),
        token: types.MaskinportenTokenStart | None = None,
        language: str | None = None,
    ) -> Flow[types.FormOutcome]:
        """Submits a form to an app and follows it to the end of its process.

        Fetches its own tokens when the session has none and `token` says how (`Sign`). Ends with what became of it: a form with
        errors, and a task that wants a person, are outcomes and not errors.

        Args:
            org: Short name of the service owner.
            app: Name of the app.
            instance_owner: The party that the form is for.
            forms: The forms, by data type. One that the app has made itself is filled in; another is added.
            attachments: The attachments.
            token: How to get tokens, when the session brings none.
            language: Language of texts: `nb`, `nn` or `en`.

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
                forms,
                attachments,
                token,
                language,
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


class SoapCase(Group):
    """The operations at `altinn.soap.case`."""

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


class SoapIntermediaryInboundStreamed(Group):
    """The operations at `altinn.soap.intermediary_inbound_streamed`."""

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


class SoapReporteeArchive(Group):
    """The operations at `altinn.soap.reportee_archive`."""

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


class SoapWorkflow(Group):
    """The operations at `altinn.soap.workflow`."""

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
    ) -> Call[types.InstancePage]:
        """Lists instances of one owner, newest change first.

        Name the owner by `ownerPartyId` or by `owner`, never by both. A page can be empty and still have a next one.

        Args:
            app_id: Only of this app, as `org/app`.
            owner_party_id: Number of the party that owns them.
            owner: The party that owns them: `Organisation:` or `Person:` and its number.
            is_complete: Only those whose process has ended, or has not.
            created: Only those made at such a time: `gt:`, `gte:`, `lt:`, `lte:` or `eq:` and a time.
            size: How many on a page; 100 when not set.
            continuation_token: Where the page begins, from the `next` of the one before.
            main_version_include: `2` for forms that were moved from Altinn II; `3` when not set.

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
