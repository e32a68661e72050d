// Written by `cargo xtask surfaces` from the catalogue. Do not edit.

package no.altinnkit

import no.altinnkit.ffi.FfiValue

/** A bearer token. */
data class AccessToken(
    /** The token itself. */
    val value: Secret,
    /** When it runs out. Altinn's own tokens live 30 minutes. */
    val expiresAt: AltinnDateTime? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        value.ffi(),
        expiresAt?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<AccessToken> {
        override fun read(value: FfiValue): AccessToken = Fields(value, 2, "AccessToken").run {
            AccessToken(
                value = required("value", secrets),
                expiresAt = optional("expiresAt", dateTimes),
                unknown = unknown,
            )
        }
    }
}

/** Base addresses of an environment, each without a slash at the end. */
data class Addresses(
    /** Altinn II, for example `https://www.altinn.no`. */
    val portal: String,
    /** Altinn 3 platform APIs, for example `https://platform.altinn.no`. */
    val platform: String,
    /** Altinn 3 apps; `{org}` stands for the service owner's short name, for example `https://{org}.apps.altinn.no`. */
    val apps: String,
    /** Maskinporten, for example `https://maskinporten.no`. */
    val maskinporten: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        portal.ffi(),
        platform.ffi(),
        apps.ffi(),
        maskinporten.ffi(),
    )

    internal companion object : Reader<Addresses> {
        override fun read(value: FfiValue): Addresses = Fields(value, 4, "Addresses").run {
            Addresses(
                portal = required("portal", texts),
                platform = required("platform", texts),
                apps = required("apps", texts),
                maskinporten = required("maskinporten", texts),
            )
        }
    }
}

/** `Advice` as the hosts get it. */
data class AdviceText(
    /** English. */
    val en: String,
    /** Norwegian bokmål. */
    val nb: String,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        en.ffi(),
        nb.ffi(),
    )

    internal companion object : Reader<AdviceText> {
        override fun read(value: FfiValue): AdviceText = Fields(value, 2, "AdviceText").run {
            AdviceText(
                en = required("en", texts),
                nb = required("nb", texts),
                unknown = unknown,
            )
        }
    }
}

/** How the Altinn 3 of a sandbox starts out. What is left out gets one of each from `demo`: a party, an app, a message. */
data class Altinn3Setup(
    /** The clients of Maskinporten. Without any, every client may ask for any scope, as an organisation of its own. */
    val clients: List<SandboxClient> = emptyList(),
    /** The system users. Without any, every party has one, without an external reference. */
    val systemUsers: List<SandboxSystemUser> = emptyList(),
    /** The people and organisations that Altinn knows. */
    val parties: List<SandboxParty> = emptyList(),
    /** The apps. */
    val apps: List<SandboxApp> = emptyList(),
    /** The messages. */
    val correspondences: List<SandboxCorrespondence> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        clients.list { it.ffi(kept) },
        systemUsers.list { it.ffi(kept) },
        parties.list { it.ffi(kept) },
        apps.list { it.ffi(kept) },
        correspondences.list { it.ffi(kept) },
    )

    internal companion object : Reader<Altinn3Setup> {
        override fun read(value: FfiValue): Altinn3Setup = Fields(value, 5, "Altinn3Setup").run {
            Altinn3Setup(
                clients = list("clients", SandboxClient),
                systemUsers = list("systemUsers", SandboxSystemUser),
                parties = list("parties", SandboxParty),
                apps = list("apps", SandboxApp),
                correspondences = list("correspondences", SandboxCorrespondence),
            )
        }
    }
}

/** How long Altinn takes at the moment. */
data class AltinnSubmissionStatus(
    /** Minutes until a form task submitted now is processed, by Altinn's estimate. */
    val minutes: Int,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        minutes.ffi(),
    )

    internal companion object : Reader<AltinnSubmissionStatus> {
        override fun read(value: FfiValue): AltinnSubmissionStatus = Fields(value, 1, "AltinnSubmissionStatus").run {
            AltinnSubmissionStatus(
                minutes = required("minutes", ints),
                unknown = unknown,
            )
        }
    }
}

/** The scopes that reading and writing take. `[app]` stands for the app's name. */
data class ApiScopes(
    /** For reading. */
    val read: String? = null,
    /** For writing. */
    val write: String? = null,
    /** Key of the text that is shown when a scope is missing. */
    val errorMessageTextResourceKey: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        read?.ffi() ?: FfiValue.Absent,
        write?.ffi() ?: FfiValue.Absent,
        errorMessageTextResourceKey?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ApiScopes> {
        override fun read(value: FfiValue): ApiScopes = Fields(value, 3, "ApiScopes").run {
            ApiScopes(
                read = optional("read", texts),
                write = optional("write", texts),
                errorMessageTextResourceKey = optional("errorMessageTextResourceKey", texts),
                unknown = unknown,
            )
        }
    }
}

/** How rights to an app can be delegated. */
data class AppAccess(
    /** What the right is about, by language code. */
    val rightDescription: Json? = null,
    /** Whether it can be delegated at all. */
    val delegable: Boolean? = null,
    /** Whether the app is shown to those who delegate. */
    val visible: Boolean? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        rightDescription?.ffi() ?: FfiValue.Absent,
        delegable?.ffi() ?: FfiValue.Absent,
        visible?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<AppAccess> {
        override fun read(value: FfiValue): AppAccess = Fields(value, 3, "AppAccess").run {
            AppAccess(
                rightDescription = optional("rightDescription", jsons),
                delegable = optional("delegable", booleans),
                visible = optional("visible", booleans),
                unknown = unknown,
            )
        }
    }
}

/** Whom to ask about an app. */
data class AppContactPoint(
    /** What they help with. */
    val category: String? = null,
    /** E-mail address. */
    val email: String? = null,
    /** Telephone number. */
    val telephone: String? = null,
    /** Web page. */
    val contactPage: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        category?.ffi() ?: FfiValue.Absent,
        email?.ffi() ?: FfiValue.Absent,
        telephone?.ffi() ?: FfiValue.Absent,
        contactPage?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<AppContactPoint> {
        override fun read(value: FfiValue): AppContactPoint = Fields(value, 4, "AppContactPoint").run {
            AppContactPoint(
                category = optional("category", texts),
                email = optional("email", texts),
                telephone = optional("telephone", texts),
                contactPage = optional("contactPage", texts),
                unknown = unknown,
            )
        }
    }
}

/** A field of a form with a name of its own. */
data class AppDataField(
    /** The name. */
    val id: String? = null,
    /** Path of the field in the form. */
    val path: String? = null,
    /** The form. */
    val dataTypeId: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        id?.ffi() ?: FfiValue.Absent,
        path?.ffi() ?: FfiValue.Absent,
        dataTypeId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<AppDataField> {
        override fun read(value: FfiValue): AppDataField = Fields(value, 3, "AppDataField").run {
            AppDataField(
                id = optional("id", texts),
                path = optional("path", texts),
                dataTypeId = optional("dataTypeId", texts),
                unknown = unknown,
            )
        }
    }
}

/** A kind of form, attachment or receipt that an instance may hold. */
data class AppDataType(
    /** Name, unique in the app. */
    val id: String,
    /** Description, by language code. */
    val description: Json? = null,
    /** Media types that it may have; any when empty. */
    val allowedContentTypes: List<String> = emptyList(),
    /** Who may contribute, as `key:value`; anyone when empty. The name that Altinn misspelled first. */
    val allowedContributers: List<String> = emptyList(),
    /** Who may contribute, as `key:value`; anyone when empty. */
    val allowedContributors: List<String> = emptyList(),
    /** The right that reading takes, when it is not the usual one. */
    val actionRequiredToRead: String? = null,
    /** The right that writing takes, when it is not the usual one. */
    val actionRequiredToWrite: String? = null,
    /** How the app treats it: set for forms, absent for attachments. */
    val appLogic: ApplicationLogic? = null,
    /** The task in which it is filled in. */
    val taskId: String? = null,
    /** Largest size in megabytes; none when absent. */
    val maxSize: Int? = null,
    /** How many there may be; 0 means any number. */
    val maxCount: Int? = null,
    /** How many there must be. */
    val minCount: Int? = null,
    /** Heading under which it is shown, or the key of it in the text resources. */
    val grouping: String? = null,
    /** Whether a PDF is made of it. */
    val enablePdfCreation: Boolean? = null,
    /** Whether files are scanned for malware. */
    val enableFileScan: Boolean? = null,
    /** Whether a scan that is not done counts as a validation error. */
    val validationErrorOnPendingFileScan: Boolean? = null,
    /** Analysers that look into the files. */
    val enabledFileAnalysers: List<String> = emptyList(),
    /** Validators that judge the files. */
    val enabledFileValidators: List<String> = emptyList(),
    /** Keys that users may put on it; any when empty. */
    val allowedKeysForUserDefinedMetadata: List<String> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        id.ffi(),
        description?.ffi() ?: FfiValue.Absent,
        allowedContentTypes.list { it.ffi() },
        allowedContributers.list { it.ffi() },
        allowedContributors.list { it.ffi() },
        actionRequiredToRead?.ffi() ?: FfiValue.Absent,
        actionRequiredToWrite?.ffi() ?: FfiValue.Absent,
        appLogic?.ffi(kept) ?: FfiValue.Absent,
        taskId?.ffi() ?: FfiValue.Absent,
        maxSize?.ffi() ?: FfiValue.Absent,
        maxCount?.ffi() ?: FfiValue.Absent,
        minCount?.ffi() ?: FfiValue.Absent,
        grouping?.ffi() ?: FfiValue.Absent,
        enablePdfCreation?.ffi() ?: FfiValue.Absent,
        enableFileScan?.ffi() ?: FfiValue.Absent,
        validationErrorOnPendingFileScan?.ffi() ?: FfiValue.Absent,
        enabledFileAnalysers.list { it.ffi() },
        enabledFileValidators.list { it.ffi() },
        allowedKeysForUserDefinedMetadata.list { it.ffi() },
    )

    internal companion object : Reader<AppDataType> {
        override fun read(value: FfiValue): AppDataType = Fields(value, 19, "AppDataType").run {
            AppDataType(
                id = required("id", texts),
                description = optional("description", jsons),
                allowedContentTypes = list("allowedContentTypes", texts),
                allowedContributers = list("allowedContributers", texts),
                allowedContributors = list("allowedContributors", texts),
                actionRequiredToRead = optional("actionRequiredToRead", texts),
                actionRequiredToWrite = optional("actionRequiredToWrite", texts),
                appLogic = optional("appLogic", ApplicationLogic),
                taskId = optional("taskId", texts),
                maxSize = optional("maxSize", ints),
                maxCount = optional("maxCount", ints),
                minCount = optional("minCount", ints),
                grouping = optional("grouping", texts),
                enablePdfCreation = optional("enablePdfCreation", booleans),
                enableFileScan = optional("enableFileScan", booleans),
                validationErrorOnPendingFileScan = optional("validationErrorOnPendingFileScan", booleans),
                enabledFileAnalysers = list("enabledFileAnalysers", texts),
                enabledFileValidators = list("enabledFileValidators", texts),
                allowedKeysForUserDefinedMetadata = list("allowedKeysForUserDefinedMetadata", texts),
                unknown = unknown,
            )
        }
    }
}

/** A key word. */
data class AppKeyword(
    /** The word. */
    val word: String? = null,
    /** Its language. */
    val language: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        word?.ffi() ?: FfiValue.Absent,
        language?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<AppKeyword> {
        override fun read(value: FfiValue): AppKeyword = Fields(value, 2, "AppKeyword").run {
            AppKeyword(
                word = optional("word", texts),
                language = optional("language", texts),
                unknown = unknown,
            )
        }
    }
}

/** The service owner's logo. */
data class AppLogo(
    /** Whether the service owner's name stands beside it. */
    val displayAppOwnerNameInHeader: Boolean? = null,
    /** Where the picture's address comes from. */
    val source: String? = null,
    /** `small`, `medium` or `large`. */
    val size: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        displayAppOwnerNameInHeader?.ffi() ?: FfiValue.Absent,
        source?.ffi() ?: FfiValue.Absent,
        size?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<AppLogo> {
        override fun read(value: FfiValue): AppLogo = Fields(value, 3, "AppLogo").run {
            AppLogo(
                displayAppOwnerNameInHeader = optional("displayAppOwnerNameInHeader", booleans),
                source = optional("source", texts),
                size = optional("size", texts),
                unknown = unknown,
            )
        }
    }
}

/** Why a workflow failed, as the process API says it. */
data class AppProcessWorkflowFailure(
    /** What kind of failure. */
    val kind: WorkflowFailureKind? = null,
    /** UUID of the workflow. */
    val workflowId: String? = null,
    /** When it failed. */
    val occurredAt: AltinnDateTime? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        kind?.ffi() ?: FfiValue.Absent,
        workflowId?.ffi() ?: FfiValue.Absent,
        occurredAt?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<AppProcessWorkflowFailure> {
        override fun read(value: FfiValue): AppProcessWorkflowFailure = Fields(value, 3, "AppProcessWorkflowFailure").run {
            AppProcessWorkflowFailure(
                kind = optional("kind", names(::WorkflowFailureKind, WorkflowFailureKind::unknown)),
                workflowId = optional("workflowId", texts),
                occurredAt = optional("occurredAt", dateTimes),
                unknown = unknown,
            )
        }
    }
}

/** How far a workflow is. */
data class AppProcessWorkflowProgress(
    /** How many steps are done. */
    val completed: Int? = null,
    /** How many there are. */
    val total: Int? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        completed?.ffi() ?: FfiValue.Absent,
        total?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<AppProcessWorkflowProgress> {
        override fun read(value: FfiValue): AppProcessWorkflowProgress = Fields(value, 2, "AppProcessWorkflowProgress").run {
            AppProcessWorkflowProgress(
                completed = optional("completed", ints),
                total = optional("total", ints),
                unknown = unknown,
            )
        }
    }
}

/**
 * What the workflow engine of an app of version 9 is doing with an instance.
 *
 * A process/next that answers 200 may still be at work: the instance is in its next task when the status is `idle`.
 */
data class AppProcessWorkflowStatus(
    /** Whether it works, waits or failed. An ended process is always idle. */
    val status: WorkflowActivityStatus? = null,
    /** The task that it is moving to. */
    val targetTask: String? = null,
    /** Whether a step failed and is tried again by the engine. */
    val retrying: Boolean? = null,
    /** What it waits for. */
    val waitingReason: String? = null,
    /** How many steps are done. */
    val progress: AppProcessWorkflowProgress? = null,
    /** When it began. */
    val startedAt: AltinnDateTime? = null,
    /** Why it failed. */
    val failure: AppProcessWorkflowFailure? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        status?.ffi() ?: FfiValue.Absent,
        targetTask?.ffi() ?: FfiValue.Absent,
        retrying?.ffi() ?: FfiValue.Absent,
        waitingReason?.ffi() ?: FfiValue.Absent,
        progress?.ffi(kept) ?: FfiValue.Absent,
        startedAt?.ffi() ?: FfiValue.Absent,
        failure?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<AppProcessWorkflowStatus> {
        override fun read(value: FfiValue): AppProcessWorkflowStatus = Fields(value, 7, "AppProcessWorkflowStatus").run {
            AppProcessWorkflowStatus(
                status = optional("status", names(::WorkflowActivityStatus, WorkflowActivityStatus::unknown)),
                targetTask = optional("targetTask", texts),
                retrying = optional("retrying", booleans),
                waitingReason = optional("waitingReason", texts),
                progress = optional("progress", AppProcessWorkflowProgress),
                startedAt = optional("startedAt", dateTimes),
                failure = optional("failure", AppProcessWorkflowFailure),
                unknown = unknown,
            )
        }
    }
}

/** Scopes of an app's own. */
data class ApplicationApiScopes(
    /** For users and system users. */
    val users: ApiScopes? = null,
    /** For service owners. */
    val serviceOwners: ApiScopes? = null,
    /** Key of the text that is shown when a scope is missing. */
    val errorMessageTextResourceKey: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        users?.ffi(kept) ?: FfiValue.Absent,
        serviceOwners?.ffi(kept) ?: FfiValue.Absent,
        errorMessageTextResourceKey?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ApplicationApiScopes> {
        override fun read(value: FfiValue): ApplicationApiScopes = Fields(value, 3, "ApplicationApiScopes").run {
            ApplicationApiScopes(
                users = optional("users", ApiScopes),
                serviceOwners = optional("serviceOwners", ApiScopes),
                errorMessageTextResourceKey = optional("errorMessageTextResourceKey", texts),
                unknown = unknown,
            )
        }
    }
}

/** How an app treats a form. */
data class ApplicationLogic(
    /** Whether it is created with the instance, or when its task starts. */
    val autoCreate: Boolean? = null,
    /** Class of the form's data in the app's code. */
    val classRef: String? = null,
    /** Where the schema is. */
    val schemaRef: String? = null,
    /** Whether it may be used without an instance and without signing in. */
    val allowAnonymousOnStateless: Boolean? = null,
    /** Whether it is deleted when the process ends. */
    val autoDeleteOnProcessEnd: Boolean? = null,
    /** Whether users may not create it. */
    val disallowUserCreate: Boolean? = null,
    /** Whether users may not delete it. */
    val disallowUserDelete: Boolean? = null,
    /** Fields that are left out of what is sent in. */
    val shadowFields: ShadowFields? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        autoCreate?.ffi() ?: FfiValue.Absent,
        classRef?.ffi() ?: FfiValue.Absent,
        schemaRef?.ffi() ?: FfiValue.Absent,
        allowAnonymousOnStateless?.ffi() ?: FfiValue.Absent,
        autoDeleteOnProcessEnd?.ffi() ?: FfiValue.Absent,
        disallowUserCreate?.ffi() ?: FfiValue.Absent,
        disallowUserDelete?.ffi() ?: FfiValue.Absent,
        shadowFields?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<ApplicationLogic> {
        override fun read(value: FfiValue): ApplicationLogic = Fields(value, 8, "ApplicationLogic").run {
            ApplicationLogic(
                autoCreate = optional("autoCreate", booleans),
                classRef = optional("classRef", texts),
                schemaRef = optional("schemaRef", texts),
                allowAnonymousOnStateless = optional("allowAnonymousOnStateless", booleans),
                autoDeleteOnProcessEnd = optional("autoDeleteOnProcessEnd", booleans),
                disallowUserCreate = optional("disallowUserCreate", booleans),
                disallowUserDelete = optional("disallowUserDelete", booleans),
                shadowFields = optional("shadowFields", ShadowFields),
                unknown = unknown,
            )
        }
    }
}

/** What an app says about itself: its data types, who may use it, and how it shows up in the inbox. */
data class ApplicationMetadata(
    /** The app, as `{org}/{app}`. */
    val id: String,
    /** Version of the app. */
    val versionId: String? = null,
    /** Short name of the service owner. */
    val org: String? = null,
    /** Title, by language code. */
    val title: Json? = null,
    /** From when on it can be used. */
    val validFrom: AltinnDateTime? = null,
    /** Until when it can be used. */
    val validTo: AltinnDateTime? = null,
    /** Name of its process definition. */
    val processId: String? = null,
    /** The forms, attachments and receipts that an instance may hold. */
    val dataTypes: List<AppDataType> = emptyList(),
    /** Who may own an instance; everyone when absent. */
    val partyTypesAllowed: PartyTypesAllowed? = null,
    /** Whether an instance is deleted as soon as it is sent in. */
    val autoDeleteOnProcessEnd: Boolean? = null,
    /** For how many days an instance cannot be deleted. */
    val preventInstanceDeletionForDays: Int? = null,
    /** Fields that are shown in the inbox. */
    val presentationFields: List<AppDataField> = emptyList(),
    /** Fields whose values are copied to the instance. */
    val dataFields: List<AppDataField> = emptyList(),
    /** What goes out by eFormidling. */
    val eFormidling: EFormidlingContract? = null,
    /** What a person sees first. */
    val onEntry: OnEntry? = null,
    /** How instances show up in the inbox. */
    val messageBoxConfig: MessageBoxConfig? = null,
    /** Whether and how an archived instance can be copied. */
    val copyInstanceSettings: CopyInstanceSettings? = null,
    /** Scopes of the app's own, instead of `altinn:instances.read` and `altinn:instances.write`. */
    val apiScopes: ApplicationApiScopes? = null,
    /** Number of a storage account other than the usual one. */
    val storageAccountNumber: Int? = null,
    /** Whether only the service owner may create instances. */
    val disallowUserInstantiation: Boolean? = null,
    /** The app's home page. */
    val homepage: String? = null,
    /** Key words. */
    val keywords: List<AppKeyword> = emptyList(),
    /** Description, by language code. */
    val description: Json? = null,
    /** How rights to the app can be delegated. */
    val access: AppAccess? = null,
    /** Whom to ask about the app. */
    val contactPoints: List<AppContactPoint> = emptyList(),
    /** Features of the app library and whether they are on, by name. */
    val features: Json? = null,
    /** The service owner's logo. */
    val logo: AppLogo? = null,
    /** Version of the app library: `major.minor.patch.build`. */
    val altinnNugetVersion: String? = null,
    /** When a person is asked which party to act for; apps of version 9. */
    val promptForParty: String? = null,
    /** Names of the external APIs that the app lets its users call. */
    val externalApiIds: List<String> = emptyList(),
    /** When the metadata were created. */
    val created: AltinnDateTime? = null,
    /** Who created them. */
    val createdBy: String? = null,
    /** When they last changed. */
    val lastChanged: AltinnDateTime? = null,
    /** Who last changed them. */
    val lastChangedBy: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        id.ffi(),
        versionId?.ffi() ?: FfiValue.Absent,
        org?.ffi() ?: FfiValue.Absent,
        title?.ffi() ?: FfiValue.Absent,
        validFrom?.ffi() ?: FfiValue.Absent,
        validTo?.ffi() ?: FfiValue.Absent,
        processId?.ffi() ?: FfiValue.Absent,
        dataTypes.list { it.ffi(kept) },
        partyTypesAllowed?.ffi(kept) ?: FfiValue.Absent,
        autoDeleteOnProcessEnd?.ffi() ?: FfiValue.Absent,
        preventInstanceDeletionForDays?.ffi() ?: FfiValue.Absent,
        presentationFields.list { it.ffi(kept) },
        dataFields.list { it.ffi(kept) },
        eFormidling?.ffi(kept) ?: FfiValue.Absent,
        onEntry?.ffi(kept) ?: FfiValue.Absent,
        messageBoxConfig?.ffi(kept) ?: FfiValue.Absent,
        copyInstanceSettings?.ffi(kept) ?: FfiValue.Absent,
        apiScopes?.ffi(kept) ?: FfiValue.Absent,
        storageAccountNumber?.ffi() ?: FfiValue.Absent,
        disallowUserInstantiation?.ffi() ?: FfiValue.Absent,
        homepage?.ffi() ?: FfiValue.Absent,
        keywords.list { it.ffi(kept) },
        description?.ffi() ?: FfiValue.Absent,
        access?.ffi(kept) ?: FfiValue.Absent,
        contactPoints.list { it.ffi(kept) },
        features?.ffi() ?: FfiValue.Absent,
        logo?.ffi(kept) ?: FfiValue.Absent,
        altinnNugetVersion?.ffi() ?: FfiValue.Absent,
        promptForParty?.ffi() ?: FfiValue.Absent,
        externalApiIds.list { it.ffi() },
        created?.ffi() ?: FfiValue.Absent,
        createdBy?.ffi() ?: FfiValue.Absent,
        lastChanged?.ffi() ?: FfiValue.Absent,
        lastChangedBy?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ApplicationMetadata> {
        override fun read(value: FfiValue): ApplicationMetadata = Fields(value, 34, "ApplicationMetadata").run {
            ApplicationMetadata(
                id = required("id", texts),
                versionId = optional("versionId", texts),
                org = optional("org", texts),
                title = optional("title", jsons),
                validFrom = optional("validFrom", dateTimes),
                validTo = optional("validTo", dateTimes),
                processId = optional("processId", texts),
                dataTypes = list("dataTypes", AppDataType),
                partyTypesAllowed = optional("partyTypesAllowed", PartyTypesAllowed),
                autoDeleteOnProcessEnd = optional("autoDeleteOnProcessEnd", booleans),
                preventInstanceDeletionForDays = optional("preventInstanceDeletionForDays", ints),
                presentationFields = list("presentationFields", AppDataField),
                dataFields = list("dataFields", AppDataField),
                eFormidling = optional("eFormidling", EFormidlingContract),
                onEntry = optional("onEntry", OnEntry),
                messageBoxConfig = optional("messageBoxConfig", MessageBoxConfig),
                copyInstanceSettings = optional("copyInstanceSettings", CopyInstanceSettings),
                apiScopes = optional("apiScopes", ApplicationApiScopes),
                storageAccountNumber = optional("storageAccountNumber", ints),
                disallowUserInstantiation = optional("disallowUserInstantiation", booleans),
                homepage = optional("homepage", texts),
                keywords = list("keywords", AppKeyword),
                description = optional("description", jsons),
                access = optional("access", AppAccess),
                contactPoints = list("contactPoints", AppContactPoint),
                features = optional("features", jsons),
                logo = optional("logo", AppLogo),
                altinnNugetVersion = optional("altinnNugetVersion", texts),
                promptForParty = optional("promptForParty", texts),
                externalApiIds = list("externalApiIds", texts),
                created = optional("created", dateTimes),
                createdBy = optional("createdBy", texts),
                lastChanged = optional("lastChanged", dateTimes),
                lastChangedBy = optional("lastChangedBy", texts),
                unknown = unknown,
            )
        }
    }
}

/**
 * Closes a collaboration (samhandlingstjeneste): ends its workflow and archives it.
 *
 * Its form tasks and messages must be archived before. `forceArchive` closes it in spite of active form tasks, which then
 * no longer belong to it; active messages keep it open even so. On EC2 the password travels as `userPassword`, other than
 * in most services.
 */
data class ArchiveCase(
    /** Number of the collaboration. */
    val caseId: Int,
    /** Whether form tasks that are still active are let go. */
    val forceArchive: Boolean,
    /** Who asks. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        caseId.ffi(),
        forceArchive.ffi(),
    )

    internal companion object : Reader<ArchiveCase> {
        override fun read(value: FfiValue): ArchiveCase = Fields(value, 3, "ArchiveCase").run {
            ArchiveCase(
                user = optional("user", EndUser),
                caseId = required("caseId", ints),
                forceArchive = required("forceArchive", booleans),
            )
        }
    }
}

/**
 * Moves a message (melding) to the reportee's archive.
 *
 * Altinn archives only what is dealt with: the message must have been read, and confirmed if its sender wants that. From
 * then on it is read with `altinn2.soap.reportee_archive.get_archived_correspondence`, by its number in the archive.
 */
data class ArchiveCorrespondenceForEndUserSystem(
    /** Number of the message: `reporteeElementId` of the element list. */
    val correspondenceId: Int,
    /** Who archives. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        correspondenceId.ffi(),
    )

    internal companion object : Reader<ArchiveCorrespondenceForEndUserSystem> {
        override fun read(value: FfiValue): ArchiveCorrespondenceForEndUserSystem = Fields(value, 2, "ArchiveCorrespondenceForEndUserSystem").run {
            ArchiveCorrespondenceForEndUserSystem(
                user = optional("user", EndUser),
                correspondenceId = required("correspondenceId", ints),
            )
        }
    }
}

/**
 * Downloads what lies in a reportee's archive: form tasks, each of their attachments, messages and lookups.
 *
 * Hands them out one at a time, and keeps none of them. Asks the user for the one-time code (`Ask` with kind `oneTimeCode`),
 * again when its session runs out on the way, and after a restore for the password too. What Altinn refuses of the user's is
 * asked for again, with Altinn's words, and twice at most. What Altinn will not give is handed out as an item of kind
 * `Failed`, and the download goes on; what concerns all of it ends the flow with an error, and a restore goes on from there.
 *
 * Save the flow after an item is safely stored. Nothing is lost with an older save: what came after it is handed out again.
 */
data class ArchiveDownload(
    /** Who downloads. */
    val user: ArchiveReader,
    /** What to look for. That it is archived goes without saying. */
    val search: ReporteeElementSearch? = null,
    /** What to download, where that is known: instead of a search, or before what the search finds. */
    val elements: List<ArchivedElement> = emptyList(),
    /**
     * How long it goes on, and how much it sends. Each element and attachment that is listed adds ten requests to those that
     * the flow may send when nothing is set.
     */
    val bounds: FlowBounds? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user.ffi(kept),
        search?.ffi(kept) ?: FfiValue.Absent,
        elements.list { it.ffi(kept) },
        bounds?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<ArchiveDownload> {
        override fun read(value: FfiValue): ArchiveDownload = Fields(value, 4, "ArchiveDownload").run {
            ArchiveDownload(
                user = required("user", ArchiveReader),
                search = optional("search", ReporteeElementSearch),
                elements = list("elements", ArchivedElement),
                bounds = optional("bounds", FlowBounds),
            )
        }
    }
}

/** The end user who downloads. */
data class ArchiveReader(
    /** The user's national identity number. */
    val nationalIdentityNumber: String,
    /** Which one-time code to use: `AltinnPin`, `SMSPin` or `TaxPin`. */
    val authMethod: String,
    /** The user's Altinn password; asked for when not given, and after a restore. */
    val password: Secret? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        nationalIdentityNumber.ffi(),
        password?.ffi() ?: FfiValue.Absent,
        authMethod.ffi(),
    )

    internal companion object : Reader<ArchiveReader> {
        override fun read(value: FfiValue): ArchiveReader = Fields(value, 3, "ArchiveReader").run {
            ArchiveReader(
                nationalIdentityNumber = required("nationalIdentityNumber", texts),
                password = optional("password", secrets),
                authMethod = required("authMethod", texts),
            )
        }
    }
}

/** A step of an archived form task's workflow. */
data class ArchiveTask(
    /** Number of the end-user system it came from. */
    val endUserSystemId: Int? = null,
    /** When it last changed, Norwegian local time. */
    val lastChanged: AltinnDateTime? = null,
    /** How many signatures there are. */
    val numberOfSignaturesAdded: Int? = null,
    /** Altinn's number of the step. */
    val processStepId: Int? = null,
    /** Whether the end-user system sent it complete. */
    val sentComplete: Boolean? = null,
    /** Number of the element. */
    val taskId: Int? = null,
    /** How many signatures a user-controlled signing step takes. */
    val userDefinedNumberOfSignaturesRequired: Int? = null,
    /** Altinn's name for the workflow. */
    val workflowReference: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        endUserSystemId?.ffi() ?: FfiValue.Absent,
        lastChanged?.ffi() ?: FfiValue.Absent,
        numberOfSignaturesAdded?.ffi() ?: FfiValue.Absent,
        processStepId?.ffi() ?: FfiValue.Absent,
        sentComplete?.ffi() ?: FfiValue.Absent,
        taskId?.ffi() ?: FfiValue.Absent,
        userDefinedNumberOfSignaturesRequired?.ffi() ?: FfiValue.Absent,
        workflowReference?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ArchiveTask> {
        override fun read(value: FfiValue): ArchiveTask = Fields(value, 8, "ArchiveTask").run {
            ArchiveTask(
                endUserSystemId = optional("endUserSystemId", ints),
                lastChanged = optional("lastChanged", dateTimes),
                numberOfSignaturesAdded = optional("numberOfSignaturesAdded", ints),
                processStepId = optional("processStepId", ints),
                sentComplete = optional("sentComplete", booleans),
                taskId = optional("taskId", ints),
                userDefinedNumberOfSignaturesRequired = optional("userDefinedNumberOfSignaturesRequired", ints),
                workflowReference = optional("workflowReference", texts),
                unknown = unknown,
            )
        }
    }
}

/** What was attached to an archived form task. The content is read on its own. */
data class ArchivedAttachment(
    /** What it is for. */
    val function: AttachmentFunction? = null,
    /** Its number. */
    val attachmentId: Int? = null,
    /** Name, as the portal shows it. */
    val name: String? = null,
    /** Number of the user who attached it. */
    val createdByUserId: Int? = null,
    /** When it was attached, Norwegian local time. */
    val createdDateTime: AltinnDateTime? = null,
    /** Whether it was attached after the form was filled in. */
    val isAddedAfterFormFillin: Boolean? = null,
    /** Whether the content is encrypted. */
    val isEncrypted: Boolean? = null,
    /** Media type. */
    val mimeType: AttachmentMimeType? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        function?.ffi() ?: FfiValue.Absent,
        attachmentId?.ffi() ?: FfiValue.Absent,
        name?.ffi() ?: FfiValue.Absent,
        createdByUserId?.ffi() ?: FfiValue.Absent,
        createdDateTime?.ffi() ?: FfiValue.Absent,
        isAddedAfterFormFillin?.ffi() ?: FfiValue.Absent,
        isEncrypted?.ffi() ?: FfiValue.Absent,
        mimeType?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ArchivedAttachment> {
        override fun read(value: FfiValue): ArchivedAttachment = Fields(value, 8, "ArchivedAttachment").run {
            ArchivedAttachment(
                function = optional("function", names(::AttachmentFunction, AttachmentFunction::unknown)),
                attachmentId = optional("attachmentId", ints),
                name = optional("name", texts),
                createdByUserId = optional("createdByUserId", ints),
                createdDateTime = optional("createdDateTime", dateTimes),
                isAddedAfterFormFillin = optional("isAddedAfterFormFillin", booleans),
                isEncrypted = optional("isEncrypted", booleans),
                mimeType = optional("mimeType", names(::AttachmentMimeType, AttachmentMimeType::unknown)),
                unknown = unknown,
            )
        }
    }
}

/** An archived message (arkivert melding). */
data class ArchivedCorrespondence(
    /** Whether it may be forwarded. */
    val allowForwarding: Boolean? = null,
    /** Its number in the archive. */
    val archiveCorrespondenceId: Int? = null,
    /** What it answers, when it is the answer to something submitted: that one's archive reference. */
    val archiveReference: String? = null,
    /** The collaboration it belongs to. */
    val caseId: Int? = null,
    /** When its receiver confirmed it, Norwegian local time. */
    val confirmationDate: AltinnDateTime? = null,
    /** Subject. */
    val correspondenceSubject: String? = null,
    /** Summary (ingress). */
    val correspondenceSummary: String? = null,
    /** Text. */
    val correspondenceText: String? = null,
    /** Title. */
    val correspondenceTitle: String? = null,
    /** What the service owner and the end-user systems agreed on. */
    val customMessageData: String? = null,
    /** When it was archived, by Altinn's documentation; by its name, when it was sent. Norwegian local time. */
    val dateSent: AltinnDateTime? = null,
    /** Until when it had to be confirmed. */
    val dueDate: AltinnDateTime? = null,
    /** The service owner's name for it. */
    val externalSystemReference: String? = null,
    /** The sender. */
    val sentBy: String? = null,
    /** Name of the message service. */
    val serviceName: String? = null,
    /** Its attachments. */
    val attachments: List<MessageAttachment> = emptyList(),
    /** Its links, for example to a form that answers it. */
    val links: List<MessageLink> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        allowForwarding?.ffi() ?: FfiValue.Absent,
        archiveCorrespondenceId?.ffi() ?: FfiValue.Absent,
        archiveReference?.ffi() ?: FfiValue.Absent,
        caseId?.ffi() ?: FfiValue.Absent,
        confirmationDate?.ffi() ?: FfiValue.Absent,
        correspondenceSubject?.ffi() ?: FfiValue.Absent,
        correspondenceSummary?.ffi() ?: FfiValue.Absent,
        correspondenceText?.ffi() ?: FfiValue.Absent,
        correspondenceTitle?.ffi() ?: FfiValue.Absent,
        customMessageData?.ffi() ?: FfiValue.Absent,
        dateSent?.ffi() ?: FfiValue.Absent,
        dueDate?.ffi() ?: FfiValue.Absent,
        externalSystemReference?.ffi() ?: FfiValue.Absent,
        sentBy?.ffi() ?: FfiValue.Absent,
        serviceName?.ffi() ?: FfiValue.Absent,
        attachments.list { it.ffi(kept) },
        links.list { it.ffi(kept) },
    )

    internal companion object : Reader<ArchivedCorrespondence> {
        override fun read(value: FfiValue): ArchivedCorrespondence = Fields(value, 17, "ArchivedCorrespondence").run {
            ArchivedCorrespondence(
                allowForwarding = optional("allowForwarding", booleans),
                archiveCorrespondenceId = optional("archiveCorrespondenceId", ints),
                archiveReference = optional("archiveReference", texts),
                caseId = optional("caseId", ints),
                confirmationDate = optional("confirmationDate", dateTimes),
                correspondenceSubject = optional("correspondenceSubject", texts),
                correspondenceSummary = optional("correspondenceSummary", texts),
                correspondenceText = optional("correspondenceText", texts),
                correspondenceTitle = optional("correspondenceTitle", texts),
                customMessageData = optional("customMessageData", texts),
                dateSent = optional("dateSent", dateTimes),
                dueDate = optional("dueDate", dateTimes),
                externalSystemReference = optional("externalSystemReference", texts),
                sentBy = optional("sentBy", texts),
                serviceName = optional("serviceName", texts),
                attachments = list("attachments", MessageAttachment),
                links = list("links", MessageLink),
                unknown = unknown,
            )
        }
    }
}

/** An element of an archive. */
data class ArchivedElement(
    /** What it is: `FormTask`, `Correspondence` or `LookUp`. Nothing else can be read from the archive. */
    val elementType: ReporteeElementType,
    /** Its number in the archive. */
    val archiveId: Int,
    /** Archive reference: `AR` and a number. Only handed on. */
    val archiveReference: String? = null,
    /** Title. Only handed on. */
    val title: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        elementType.ffi(),
        archiveId.ffi(),
        archiveReference?.ffi() ?: FfiValue.Absent,
        title?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ArchivedElement> {
        override fun read(value: FfiValue): ArchivedElement = Fields(value, 4, "ArchivedElement").run {
            ArchivedElement(
                elementType = required("elementType", names(::ReporteeElementType, ReporteeElementType::unknown)),
                archiveId = required("archiveId", ints),
                archiveReference = optional("archiveReference", texts),
                title = optional("title", texts),
                unknown = unknown,
            )
        }
    }
}

/** A form of an archived form task. */
data class ArchivedForm(
    /** The form's data format. */
    val dataFormatId: String? = null,
    /** Version of the data format. */
    val dataFormatVersion: Int? = null,
    /** The form itself: a whole XML document as text. */
    val formData: String? = null,
    /** Its number. */
    val formId: Int? = null,
    /** Its name. */
    val name: String? = null,
    /** What there is to pay. */
    val formPaymentInfo: String? = null,
    /** What the presentation field holds. */
    val formPresentationFieldValue: String? = null,
    /** What it is about. */
    val formSummary: String? = null,
    /** Number of the main form, for sub forms. */
    val parentReference: Int? = null,
    /** The receipt for a payment, in the E2B format. */
    val paymentInformationE2b: String? = null,
    /** The receipt for a payment, as HTML. */
    val paymentInformationHtml: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        dataFormatId?.ffi() ?: FfiValue.Absent,
        dataFormatVersion?.ffi() ?: FfiValue.Absent,
        formData?.ffi() ?: FfiValue.Absent,
        formId?.ffi() ?: FfiValue.Absent,
        name?.ffi() ?: FfiValue.Absent,
        formPaymentInfo?.ffi() ?: FfiValue.Absent,
        formPresentationFieldValue?.ffi() ?: FfiValue.Absent,
        formSummary?.ffi() ?: FfiValue.Absent,
        parentReference?.ffi() ?: FfiValue.Absent,
        paymentInformationE2b?.ffi() ?: FfiValue.Absent,
        paymentInformationHtml?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ArchivedForm> {
        override fun read(value: FfiValue): ArchivedForm = Fields(value, 11, "ArchivedForm").run {
            ArchivedForm(
                dataFormatId = optional("dataFormatId", texts),
                dataFormatVersion = optional("dataFormatVersion", ints),
                formData = optional("formData", texts),
                formId = optional("formId", ints),
                name = optional("name", texts),
                formPaymentInfo = optional("formPaymentInfo", texts),
                formPresentationFieldValue = optional("formPresentationFieldValue", texts),
                formSummary = optional("formSummary", texts),
                parentReference = optional("parentReference", ints),
                paymentInformationE2b = optional("paymentInformationE2b", texts),
                paymentInformationHtml = optional("paymentInformationHtml", texts),
                unknown = unknown,
            )
        }
    }
}

/** An archived form task (arkivert skjemasett). */
data class ArchivedFormTask(
    /** The steps of its workflow. */
    val tasks: List<ArchiveTask> = emptyList(),
    /** What was attached, without the content. */
    val attachments: List<ArchivedAttachment> = emptyList(),
    /** When it was archived, Norwegian local time. */
    val archivedDateTime: AltinnDateTime? = null,
    /** The forms. */
    val forms: List<ArchivedForm> = emptyList(),
    /** The signatures. */
    val signingSteps: List<ArchivedSigningStep> = emptyList(),
    /** Code of the service (tjenestekode). */
    val externalServiceCode: String? = null,
    /** Number of the service's edition (tjenesteutgavekode). */
    val externalServiceEditionCode: Int? = null,
    /** What there is to pay. */
    val invoiceInformation: Double? = null,
    /** When it last changed, Norwegian local time. */
    val lastChanged: AltinnDateTime? = null,
    /** The key to sensitive fields, encrypted with a password of the reportee's. */
    val reporteeKey: ArchivedKey? = null,
    /** Number of the element. */
    val reporteeElementId: Int? = null,
    /** Altinn's number of the reportee. */
    val reporteeId: Int? = null,
    /** The key to sensitive fields, encrypted with the service owner's certificate. */
    val serviceOwnerKey: ArchivedKey? = null,
    /** The service owner. */
    val serviceOwner: String? = null,
    /** Organisation number or national identity number of the reportee. */
    val reportee: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        tasks.list { it.ffi(kept) },
        attachments.list { it.ffi(kept) },
        archivedDateTime?.ffi() ?: FfiValue.Absent,
        forms.list { it.ffi(kept) },
        signingSteps.list { it.ffi(kept) },
        externalServiceCode?.ffi() ?: FfiValue.Absent,
        externalServiceEditionCode?.ffi() ?: FfiValue.Absent,
        invoiceInformation?.ffi() ?: FfiValue.Absent,
        lastChanged?.ffi() ?: FfiValue.Absent,
        reporteeKey?.ffi(kept) ?: FfiValue.Absent,
        reporteeElementId?.ffi() ?: FfiValue.Absent,
        reporteeId?.ffi() ?: FfiValue.Absent,
        serviceOwnerKey?.ffi(kept) ?: FfiValue.Absent,
        serviceOwner?.ffi() ?: FfiValue.Absent,
        reportee?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ArchivedFormTask> {
        override fun read(value: FfiValue): ArchivedFormTask = Fields(value, 15, "ArchivedFormTask").run {
            ArchivedFormTask(
                tasks = list("tasks", ArchiveTask),
                attachments = list("attachments", ArchivedAttachment),
                archivedDateTime = optional("archivedDateTime", dateTimes),
                forms = list("forms", ArchivedForm),
                signingSteps = list("signingSteps", ArchivedSigningStep),
                externalServiceCode = optional("externalServiceCode", texts),
                externalServiceEditionCode = optional("externalServiceEditionCode", ints),
                invoiceInformation = optional("invoiceInformation", doubles),
                lastChanged = optional("lastChanged", dateTimes),
                reporteeKey = optional("reporteeKey", ArchivedKey),
                reporteeElementId = optional("reporteeElementId", ints),
                reporteeId = optional("reporteeId", ints),
                serviceOwnerKey = optional("serviceOwnerKey", ArchivedKey),
                serviceOwner = optional("serviceOwner", texts),
                reportee = optional("reportee", texts),
                unknown = unknown,
            )
        }
    }
}

/** One thing out of an archive. */
data class ArchivedItem(
    /** What it is. */
    val kind: ArchivedItemKind,
    /** The element that it is, or belongs to. */
    val element: ArchivedElement,
    /** Kind `FormTask`: the form task. Its attachments come as items of their own, next. */
    val formTask: ArchivedFormTask? = null,
    /** Kind `Correspondence`: the message, with its attachments. */
    val correspondence: ArchivedCorrespondence? = null,
    /** Kind `LookUp`: the lookup, with its document. */
    val lookup: ArchivedLookup? = null,
    /** Kind `Attachment`: the attachment of a form task, with its content. */
    val attachment: MessageAttachment? = null,
    /** Number of the attachment, when the item is one or should have been one. */
    val attachmentId: Int? = null,
    /** Kind `Failed`: why Altinn did not give it. */
    val error: ErrorReport? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        kind.ffi(),
        element.ffi(kept),
        formTask?.ffi(kept) ?: FfiValue.Absent,
        correspondence?.ffi(kept) ?: FfiValue.Absent,
        lookup?.ffi(kept) ?: FfiValue.Absent,
        attachment?.ffi(kept) ?: FfiValue.Absent,
        attachmentId?.ffi() ?: FfiValue.Absent,
        error?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<ArchivedItem> {
        override fun read(value: FfiValue): ArchivedItem = Fields(value, 8, "ArchivedItem").run {
            ArchivedItem(
                kind = required("kind", names(::ArchivedItemKind, ArchivedItemKind::unknown)),
                element = required("element", ArchivedElement),
                formTask = optional("formTask", ArchivedFormTask),
                correspondence = optional("correspondence", ArchivedCorrespondence),
                lookup = optional("lookup", ArchivedLookup),
                attachment = optional("attachment", MessageAttachment),
                attachmentId = optional("attachmentId", ints),
                error = optional("error", ErrorReport),
                unknown = unknown,
            )
        }
    }
}

/** The symmetric key to sensitive fields, encrypted. */
data class ArchivedKey(
    /** Thumbprint of the certificate it is encrypted with. */
    val certificateThumbprint: String? = null,
    /** The encrypted key. */
    val key: String? = null,
    /** Its number. */
    val keyId: Int? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        certificateThumbprint?.ffi() ?: FfiValue.Absent,
        key?.ffi() ?: FfiValue.Absent,
        keyId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ArchivedKey> {
        override fun read(value: FfiValue): ArchivedKey = Fields(value, 3, "ArchivedKey").run {
            ArchivedKey(
                certificateThumbprint = optional("certificateThumbprint", texts),
                key = optional("key", texts),
                keyId = optional("keyId", ints),
                unknown = unknown,
            )
        }
    }
}

/** An archived lookup (arkivert innsynstjeneste). */
data class ArchivedLookup(
    /** Whether it may be forwarded in the portal. */
    val allowForwarding: Boolean? = null,
    /** When it was archived, Norwegian local time. */
    val archiveDateTime: AltinnDateTime? = null,
    /** LCID of its language. */
    val languageTypeId: Int? = null,
    /** Its number in the archive. */
    val lookupId: Int? = null,
    /**
     * What was looked up, as a PDF document. Altinn sets the names, the content, the media type and the number of the
     * element, and nothing else.
     */
    val pdf: MessageAttachment? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        allowForwarding?.ffi() ?: FfiValue.Absent,
        archiveDateTime?.ffi() ?: FfiValue.Absent,
        languageTypeId?.ffi() ?: FfiValue.Absent,
        lookupId?.ffi() ?: FfiValue.Absent,
        pdf?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<ArchivedLookup> {
        override fun read(value: FfiValue): ArchivedLookup = Fields(value, 5, "ArchivedLookup").run {
            ArchivedLookup(
                allowForwarding = optional("allowForwarding", booleans),
                archiveDateTime = optional("archiveDateTime", dateTimes),
                languageTypeId = optional("languageTypeId", ints),
                lookupId = optional("lookupId", ints),
                pdf = optional("pdf", MessageAttachment),
                unknown = unknown,
            )
        }
    }
}

/** A signature of an archived form task. */
data class ArchivedSigningStep(
    /** Altinn's number of the signer's security level. */
    val authenticationLevelId: Int? = null,
    /** Altinn's number of the way the signer had signed in. */
    val authenticationMethod: Int? = null,
    /** Who issued the certificate, when one was used. */
    val certificateIssuedByName: String? = null,
    /** Who the certificate was issued to. */
    val certificateIssuedForName: String? = null,
    /** From when the certificate is valid. */
    val certificateValidFrom: AltinnDateTime? = null,
    /** Until when the certificate is valid. */
    val certificateValidTo: AltinnDateTime? = null,
    /** When it was signed, Norwegian local time. */
    val createdDateTime: AltinnDateTime? = null,
    /** What had to be signed. */
    val isSigningAllRequired: SigningRequirement? = null,
    /** Altinn's number of the step. */
    val processStepId: Int? = null,
    /** The signature's bytes. */
    val signature: ByteArray? = null,
    /** Its number. */
    val signatureId: Int? = null,
    /** What the signer agreed to. */
    val signatureText: String? = null,
    /** Numbers of the attachments that it covers. */
    val signedAttachments: List<Int> = emptyList(),
    /** Altinn's number of the signer. */
    val signedByUser: Int? = null,
    /** Name of the signer. */
    val signedByUserName: String? = null,
    /** National identity number of the signer. */
    val signedByNationalIdentityNumber: String? = null,
    /** Numbers of the forms that it covers. */
    val signedForms: List<Int> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    override fun equals(other: Any?): Boolean =
        other is ArchivedSigningStep &&
            same(authenticationLevelId, other.authenticationLevelId) &&
            same(authenticationMethod, other.authenticationMethod) &&
            same(certificateIssuedByName, other.certificateIssuedByName) &&
            same(certificateIssuedForName, other.certificateIssuedForName) &&
            same(certificateValidFrom, other.certificateValidFrom) &&
            same(certificateValidTo, other.certificateValidTo) &&
            same(createdDateTime, other.createdDateTime) &&
            same(isSigningAllRequired, other.isSigningAllRequired) &&
            same(processStepId, other.processStepId) &&
            same(signature, other.signature) &&
            same(signatureId, other.signatureId) &&
            same(signatureText, other.signatureText) &&
            same(signedAttachments, other.signedAttachments) &&
            same(signedByUser, other.signedByUser) &&
            same(signedByUserName, other.signedByUserName) &&
            same(signedByNationalIdentityNumber, other.signedByNationalIdentityNumber) &&
            same(signedForms, other.signedForms) &&
            same(unknown, other.unknown)

    override fun hashCode(): Int = hash(authenticationLevelId, authenticationMethod, certificateIssuedByName, certificateIssuedForName, certificateValidFrom, certificateValidTo, createdDateTime, isSigningAllRequired, processStepId, signature, signatureId, signatureText, signedAttachments, signedByUser, signedByUserName, signedByNationalIdentityNumber, signedForms, unknown)

    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        authenticationLevelId?.ffi() ?: FfiValue.Absent,
        authenticationMethod?.ffi() ?: FfiValue.Absent,
        certificateIssuedByName?.ffi() ?: FfiValue.Absent,
        certificateIssuedForName?.ffi() ?: FfiValue.Absent,
        certificateValidFrom?.ffi() ?: FfiValue.Absent,
        certificateValidTo?.ffi() ?: FfiValue.Absent,
        createdDateTime?.ffi() ?: FfiValue.Absent,
        isSigningAllRequired?.ffi() ?: FfiValue.Absent,
        processStepId?.ffi() ?: FfiValue.Absent,
        signature?.ffi() ?: FfiValue.Absent,
        signatureId?.ffi() ?: FfiValue.Absent,
        signatureText?.ffi() ?: FfiValue.Absent,
        signedAttachments.list { it.ffi() },
        signedByUser?.ffi() ?: FfiValue.Absent,
        signedByUserName?.ffi() ?: FfiValue.Absent,
        signedByNationalIdentityNumber?.ffi() ?: FfiValue.Absent,
        signedForms.list { it.ffi() },
    )

    internal companion object : Reader<ArchivedSigningStep> {
        override fun read(value: FfiValue): ArchivedSigningStep = Fields(value, 17, "ArchivedSigningStep").run {
            ArchivedSigningStep(
                authenticationLevelId = optional("authenticationLevelId", ints),
                authenticationMethod = optional("authenticationMethod", ints),
                certificateIssuedByName = optional("certificateIssuedByName", texts),
                certificateIssuedForName = optional("certificateIssuedForName", texts),
                certificateValidFrom = optional("certificateValidFrom", dateTimes),
                certificateValidTo = optional("certificateValidTo", dateTimes),
                createdDateTime = optional("createdDateTime", dateTimes),
                isSigningAllRequired = optional("isSigningAllRequired", names(::SigningRequirement, SigningRequirement::unknown)),
                processStepId = optional("processStepId", ints),
                signature = optional("signature", byteArrays),
                signatureId = optional("signatureId", ints),
                signatureText = optional("signatureText", texts),
                signedAttachments = list("signedAttachments", ints),
                signedByUser = optional("signedByUser", ints),
                signedByUserName = optional("signedByUserName", texts),
                signedByNationalIdentityNumber = optional("signedByNationalIdentityNumber", texts),
                signedForms = list("signedForms", ints),
                unknown = unknown,
            )
        }
    }
}

/** A file to attach. */
data class AttachmentContent(
    /** The data type, as the app's metadata names it. */
    val dataType: String,
    /** Media type, matching the file's extension. */
    val contentType: String,
    /** File name with extension. */
    val fileName: String,
    /** The bytes. */
    val content: Blob,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        dataType.ffi(),
        contentType.ffi(),
        fileName.ffi(),
        content.ffi(kept),
    )

    internal companion object : Reader<AttachmentContent> {
        override fun read(value: FfiValue): AttachmentContent = Fields(value, 4, "AttachmentContent").run {
            AttachmentContent(
                dataType = required("dataType", texts),
                contentType = required("contentType", texts),
                fileName = required("fileName", texts),
                content = required("content", blobs),
            )
        }
    }
}

/** A rule for what may be attached to a submission. */
data class AttachmentRule(
    /** File name endings, with commas between them; `*.*` for all. */
    val allowedFileTypes: String? = null,
    /** Name of the rule: `attachmentTypeName` of the attachment. */
    val attachmentTypeName: String? = null,
    /** Name to show to users. */
    val attachmentTypeNameLanguage: String? = null,
    /** Whether attachments may carry a checksum. */
    val isChecksumAllowed: Boolean? = null,
    /** Whether Altinn validates attachments by an XSD of the service owner's. */
    val isXsdValidationRequired: Boolean? = null,
    /** Most attachments of this rule in one submission. */
    val maxAttachmentCount: Int? = null,
    /** Largest size of one attachment, in MB. */
    val maxFileSize: Int? = null,
    /** Fewest attachments of this rule in one submission. */
    val minAttachmentCount: Int? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        allowedFileTypes?.ffi() ?: FfiValue.Absent,
        attachmentTypeName?.ffi() ?: FfiValue.Absent,
        attachmentTypeNameLanguage?.ffi() ?: FfiValue.Absent,
        isChecksumAllowed?.ffi() ?: FfiValue.Absent,
        isXsdValidationRequired?.ffi() ?: FfiValue.Absent,
        maxAttachmentCount?.ffi() ?: FfiValue.Absent,
        maxFileSize?.ffi() ?: FfiValue.Absent,
        minAttachmentCount?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<AttachmentRule> {
        override fun read(value: FfiValue): AttachmentRule = Fields(value, 8, "AttachmentRule").run {
            AttachmentRule(
                allowedFileTypes = optional("allowedFileTypes", texts),
                attachmentTypeName = optional("attachmentTypeName", texts),
                attachmentTypeNameLanguage = optional("attachmentTypeNameLanguage", texts),
                isChecksumAllowed = optional("isChecksumAllowed", booleans),
                isXsdValidationRequired = optional("isXsdValidationRequired", booleans),
                maxAttachmentCount = optional("maxAttachmentCount", ints),
                maxFileSize = optional("maxFileSize", ints),
                minAttachmentCount = optional("minAttachmentCount", ints),
                unknown = unknown,
            )
        }
    }
}

/** The content of an attachment. Its name and all else is in the archived form task. */
data class AttachmentStream(
    /** The content. */
    val data: Blob,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        data.ffi(kept),
    )

    internal companion object : Reader<AttachmentStream> {
        override fun read(value: FfiValue): AttachmentStream = Fields(value, 1, "AttachmentStream").run {
            AttachmentStream(
                data = required("data", blobs),
                unknown = unknown,
            )
        }
    }
}

/** What Altinn wants the user to do. */
data class AuthenticationChallenge(
    /** What to show the user: which code to type in, or why there is none. */
    val message: String? = null,
    /** Whether there is a challenge. */
    val status: ChallengeStatus? = null,
    /** From when the code is valid. */
    val validFrom: AltinnDateTime? = null,
    /** Until when the code is valid. */
    val validTo: AltinnDateTime? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        message?.ffi() ?: FfiValue.Absent,
        status?.ffi() ?: FfiValue.Absent,
        validFrom?.ffi() ?: FfiValue.Absent,
        validTo?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<AuthenticationChallenge> {
        override fun read(value: FfiValue): AuthenticationChallenge = Fields(value, 4, "AuthenticationChallenge").run {
            AuthenticationChallenge(
                message = optional("message", texts),
                status = optional("status", names(::ChallengeStatus, ChallengeStatus::unknown)),
                validFrom = optional("validFrom", dateTimes),
                validTo = optional("validTo", dateTimes),
                unknown = unknown,
            )
        }
    }
}

/** Who is to be challenged, and how. */
data class AuthenticationChallengeRequest(
    /** The kind of code: `AltinnPin`, `SMSPin` or `TaxPin`. */
    val authMethod: String,
    /** The user's Altinn password. */
    val password: Secret,
    /** The user's national identity number. */
    val nationalIdentityNumber: String,
    /** System user name (datasystem-ID); the session's own when not set. */
    val systemUserName: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        authMethod.ffi(),
        systemUserName?.ffi() ?: FfiValue.Absent,
        password.ffi(),
        nationalIdentityNumber.ffi(),
    )

    internal companion object : Reader<AuthenticationChallengeRequest> {
        override fun read(value: FfiValue): AuthenticationChallengeRequest = Fields(value, 4, "AuthenticationChallengeRequest").run {
            AuthenticationChallengeRequest(
                authMethod = required("authMethod", texts),
                systemUserName = optional("systemUserName", texts),
                password = required("password", secrets),
                nationalIdentityNumber = required("nationalIdentityNumber", texts),
            )
        }
    }
}

/** A single instance for which the caller may act. */
data class AuthorizedInstance(
    /** The service. */
    val resourceId: String? = null,
    /** The instance. */
    val instanceId: String? = null,
    /** The instance, as a reference. */
    val instanceRef: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        resourceId?.ffi() ?: FfiValue.Absent,
        instanceId?.ffi() ?: FfiValue.Absent,
        instanceRef?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<AuthorizedInstance> {
        override fun read(value: FfiValue): AuthorizedInstance = Fields(value, 3, "AuthorizedInstance").run {
            AuthorizedInstance(
                resourceId = optional("resourceId", texts),
                instanceId = optional("instanceId", texts),
                instanceRef = optional("instanceRef", texts),
                unknown = unknown,
            )
        }
    }
}

/** The parties for whom the caller may act. */
data class AuthorizedParties(
    /** Where the next page is. */
    val links: PageLinks? = null,
    /** The parties. */
    val data: List<AuthorizedParty> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        links?.ffi(kept) ?: FfiValue.Absent,
        data.list { it.ffi(kept) },
    )

    internal companion object : Reader<AuthorizedParties> {
        override fun read(value: FfiValue): AuthorizedParties = Fields(value, 2, "AuthorizedParties").run {
            AuthorizedParties(
                links = optional("links", PageLinks),
                data = list("data", AuthorizedParty),
                unknown = unknown,
            )
        }
    }
}

/** A party for whom the caller may act. */
data class AuthorizedParty(
    /** UUID of the party. */
    val partyUuid: String? = null,
    /** Name. */
    val name: String? = null,
    /** Organisation number, for an organisation. */
    val organizationNumber: String? = null,
    /** UUID of the main unit, for a sub unit. */
    val parentId: String? = null,
    /** National identity number, for a person. */
    val personId: String? = null,
    /** Date of birth, for a person. */
    val dateOfBirth: AltinnDateTime? = null,
    /** Number of the party in Altinn. */
    val partyId: Int? = null,
    /** E-mail address by which ID-porten knows someone without a national identity number. */
    val emailId: String? = null,
    /** Kind of party. */
    val type: AuthorizedPartyType? = null,
    /** Form of the organisation, for example `AS`. */
    val unitType: String? = null,
    /** Whether it is deleted in its register. */
    val isDeleted: Boolean? = null,
    /** Whether it is only here because of its sub units: the caller may not act for the party itself. */
    val onlyHierarchyElementWithNoAccess: Boolean? = null,
    /** Access packages that the caller has for the party. Absent: Altinn did not list them; empty: there are none. */
    val authorizedAccessPackages: List<String>? = null,
    /** Services that the caller has for the party. Absent: Altinn did not list them; empty: there are none. */
    val authorizedResources: List<String>? = null,
    /** Roles that the caller has for the party. Absent: Altinn did not list them; empty: there are none. */
    val authorizedRoles: List<String>? = null,
    /** Single instances that the caller has for the party. Absent: Altinn did not list them; empty: there are none. */
    val authorizedInstances: List<AuthorizedInstance>? = null,
    /** Sub units for which the caller may act. Absent: Altinn did not list them; empty: there are none. */
    val subunits: List<AuthorizedParty>? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        partyUuid?.ffi() ?: FfiValue.Absent,
        name?.ffi() ?: FfiValue.Absent,
        organizationNumber?.ffi() ?: FfiValue.Absent,
        parentId?.ffi() ?: FfiValue.Absent,
        personId?.ffi() ?: FfiValue.Absent,
        dateOfBirth?.ffi() ?: FfiValue.Absent,
        partyId?.ffi() ?: FfiValue.Absent,
        emailId?.ffi() ?: FfiValue.Absent,
        type?.ffi() ?: FfiValue.Absent,
        unitType?.ffi() ?: FfiValue.Absent,
        isDeleted?.ffi() ?: FfiValue.Absent,
        onlyHierarchyElementWithNoAccess?.ffi() ?: FfiValue.Absent,
        authorizedAccessPackages.optionalList { it.ffi() },
        authorizedResources.optionalList { it.ffi() },
        authorizedRoles.optionalList { it.ffi() },
        authorizedInstances.optionalList { it.ffi(kept) },
        subunits.optionalList { it.ffi(kept) },
    )

    internal companion object : Reader<AuthorizedParty> {
        override fun read(value: FfiValue): AuthorizedParty = Fields(value, 17, "AuthorizedParty").run {
            AuthorizedParty(
                partyUuid = optional("partyUuid", texts),
                name = optional("name", texts),
                organizationNumber = optional("organizationNumber", texts),
                parentId = optional("parentId", texts),
                personId = optional("personId", texts),
                dateOfBirth = optional("dateOfBirth", dateTimes),
                partyId = optional("partyId", ints),
                emailId = optional("emailId", texts),
                type = optional("type", names(::AuthorizedPartyType, AuthorizedPartyType::unknown)),
                unitType = optional("unitType", texts),
                isDeleted = optional("isDeleted", booleans),
                onlyHierarchyElementWithNoAccess = optional("onlyHierarchyElementWithNoAccess", booleans),
                authorizedAccessPackages = optionalList("authorizedAccessPackages", texts),
                authorizedResources = optionalList("authorizedResources", texts),
                authorizedRoles = optionalList("authorizedRoles", texts),
                authorizedInstances = optionalList("authorizedInstances", AuthorizedInstance),
                subunits = optionalList("subunits", AuthorizedParty),
                unknown = unknown,
            )
        }
    }
}

/** A broker file that a recipient can download. */
data class AvailableBrokerFile(
    /** Code of the broker service (tjenestekode). */
    val externalServiceCode: String? = null,
    /** Number of the service's edition (tjenesteutgavekode). */
    val externalServiceEditionCode: Int? = null,
    /** Name of the file. */
    val fileName: String? = null,
    /** Reference to download it by. */
    val fileReference: String? = null,
    /** Size in bytes. */
    val fileSize: Long? = null,
    /** Whether the recipient has confirmed its download. */
    val fileStatus: BrokerFileStatus? = null,
    /** Whether it is too large for anything but SFTP. */
    val isSftpDownloadOnly: Boolean? = null,
    /** Number of the recipient's receipt, a part of the sender's. */
    val receiptId: Int? = null,
    /** Who sent it: organisation number or national identity number. */
    val reportee: String? = null,
    /** The sender's reference. */
    val sendersReference: String? = null,
    /** When it was sent, Norwegian local time. */
    val sentDate: AltinnDateTime? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        externalServiceCode?.ffi() ?: FfiValue.Absent,
        externalServiceEditionCode?.ffi() ?: FfiValue.Absent,
        fileName?.ffi() ?: FfiValue.Absent,
        fileReference?.ffi() ?: FfiValue.Absent,
        fileSize?.ffi() ?: FfiValue.Absent,
        fileStatus?.ffi() ?: FfiValue.Absent,
        isSftpDownloadOnly?.ffi() ?: FfiValue.Absent,
        receiptId?.ffi() ?: FfiValue.Absent,
        reportee?.ffi() ?: FfiValue.Absent,
        sendersReference?.ffi() ?: FfiValue.Absent,
        sentDate?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<AvailableBrokerFile> {
        override fun read(value: FfiValue): AvailableBrokerFile = Fields(value, 11, "AvailableBrokerFile").run {
            AvailableBrokerFile(
                externalServiceCode = optional("externalServiceCode", texts),
                externalServiceEditionCode = optional("externalServiceEditionCode", ints),
                fileName = optional("fileName", texts),
                fileReference = optional("fileReference", texts),
                fileSize = optional("fileSize", longs),
                fileStatus = optional("fileStatus", names(::BrokerFileStatus, BrokerFileStatus::unknown)),
                isSftpDownloadOnly = optional("isSftpDownloadOnly", booleans),
                receiptId = optional("receiptId", ints),
                reportee = optional("reportee", texts),
                sendersReference = optional("sendersReference", texts),
                sentDate = optional("sentDate", dateTimes),
                unknown = unknown,
            )
        }
    }
}

/** Broker files that a recipient can download. */
data class AvailableBrokerFiles(
    /** The files. */
    val files: List<AvailableBrokerFile> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        files.list { it.ffi(kept) },
    )

    internal companion object : Reader<AvailableBrokerFiles> {
        override fun read(value: FfiValue): AvailableBrokerFiles = Fields(value, 1, "AvailableBrokerFiles").run {
            AvailableBrokerFiles(
                files = list("files", AvailableBrokerFile),
                unknown = unknown,
            )
        }
    }
}

/** A service that Altinn offers. */
data class AvailableService(
    /** Rules for what may be attached. (Altinn's documentation calls them `AttachmentRuleTypeBEList`.) */
    val attachmentRules: List<AttachmentRule> = emptyList(),
    /** Altinn's version of the deployed service. */
    val buildPackageVersion: Int? = null,
    /** Code of the service (tjenestekode). */
    val externalServiceCode: String? = null,
    /** Number of the service's edition (tjenesteutgavekode). */
    val externalServiceEditionCode: Int? = null,
    /** Altinn's own. */
    val isMatched: Boolean? = null,
    /** Number of the edition's version. */
    val serviceEditionVersionId: Int? = null,
    /** Name of the edition's version. */
    val serviceEditionVersionName: String? = null,
    /** Name of the service. */
    val serviceName: String? = null,
    /** Code of the service owner. */
    val serviceOwnerCode: String? = null,
    /** Name of the service owner. */
    val serviceOwnerName: String? = null,
    /** What kind of service it is. */
    val serviceType: ServiceType? = null,
    /** From when it may be used, Norwegian local time. */
    val validFrom: AltinnDateTime? = null,
    /** Until when it may be used, Norwegian local time. */
    val validTo: AltinnDateTime? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        attachmentRules.list { it.ffi(kept) },
        buildPackageVersion?.ffi() ?: FfiValue.Absent,
        externalServiceCode?.ffi() ?: FfiValue.Absent,
        externalServiceEditionCode?.ffi() ?: FfiValue.Absent,
        isMatched?.ffi() ?: FfiValue.Absent,
        serviceEditionVersionId?.ffi() ?: FfiValue.Absent,
        serviceEditionVersionName?.ffi() ?: FfiValue.Absent,
        serviceName?.ffi() ?: FfiValue.Absent,
        serviceOwnerCode?.ffi() ?: FfiValue.Absent,
        serviceOwnerName?.ffi() ?: FfiValue.Absent,
        serviceType?.ffi() ?: FfiValue.Absent,
        validFrom?.ffi() ?: FfiValue.Absent,
        validTo?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<AvailableService> {
        override fun read(value: FfiValue): AvailableService = Fields(value, 13, "AvailableService").run {
            AvailableService(
                attachmentRules = list("attachmentRules", AttachmentRule),
                buildPackageVersion = optional("buildPackageVersion", ints),
                externalServiceCode = optional("externalServiceCode", texts),
                externalServiceEditionCode = optional("externalServiceEditionCode", ints),
                isMatched = optional("isMatched", booleans),
                serviceEditionVersionId = optional("serviceEditionVersionId", ints),
                serviceEditionVersionName = optional("serviceEditionVersionName", texts),
                serviceName = optional("serviceName", texts),
                serviceOwnerCode = optional("serviceOwnerCode", texts),
                serviceOwnerName = optional("serviceOwnerName", texts),
                serviceType = optional("serviceType", names(::ServiceType, ServiceType::unknown)),
                validFrom = optional("validFrom", dateTimes),
                validTo = optional("validTo", dateTimes),
                unknown = unknown,
            )
        }
    }
}

/** A service that Altinn offers, as the first version tells of it. */
data class AvailableServiceV1(
    /** Altinn's version of the deployed service. */
    val buildPackageVersion: Int? = null,
    /** Code of the service (tjenestekode). */
    val externalServiceCode: String? = null,
    /** Number of the service's edition (tjenesteutgavekode). */
    val externalServiceEditionCode: Int? = null,
    /** Number of the edition's version. */
    val serviceEditionVersionId: Int? = null,
    /** Name of the edition's version. */
    val serviceEditionVersionName: String? = null,
    /** Name of the service. */
    val serviceName: String? = null,
    /** Code of the service owner. */
    val serviceOwnerCode: String? = null,
    /** Name of the service owner. */
    val serviceOwnerName: String? = null,
    /** From when it may be used, Norwegian local time. */
    val validFrom: AltinnDateTime? = null,
    /** Until when it may be used, Norwegian local time. */
    val validTo: AltinnDateTime? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        buildPackageVersion?.ffi() ?: FfiValue.Absent,
        externalServiceCode?.ffi() ?: FfiValue.Absent,
        externalServiceEditionCode?.ffi() ?: FfiValue.Absent,
        serviceEditionVersionId?.ffi() ?: FfiValue.Absent,
        serviceEditionVersionName?.ffi() ?: FfiValue.Absent,
        serviceName?.ffi() ?: FfiValue.Absent,
        serviceOwnerCode?.ffi() ?: FfiValue.Absent,
        serviceOwnerName?.ffi() ?: FfiValue.Absent,
        validFrom?.ffi() ?: FfiValue.Absent,
        validTo?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<AvailableServiceV1> {
        override fun read(value: FfiValue): AvailableServiceV1 = Fields(value, 10, "AvailableServiceV1").run {
            AvailableServiceV1(
                buildPackageVersion = optional("buildPackageVersion", ints),
                externalServiceCode = optional("externalServiceCode", texts),
                externalServiceEditionCode = optional("externalServiceEditionCode", ints),
                serviceEditionVersionId = optional("serviceEditionVersionId", ints),
                serviceEditionVersionName = optional("serviceEditionVersionName", texts),
                serviceName = optional("serviceName", texts),
                serviceOwnerCode = optional("serviceOwnerCode", texts),
                serviceOwnerName = optional("serviceOwnerName", texts),
                validFrom = optional("validFrom", dateTimes),
                validTo = optional("validTo", dateTimes),
                unknown = unknown,
            )
        }
    }
}

/** A service that Altinn offers, as the second version tells of it. */
data class AvailableServiceV2(
    /** Altinn's version of the deployed service. */
    val buildPackageVersion: Int? = null,
    /** Code of the service (tjenestekode). */
    val externalServiceCode: String? = null,
    /** Number of the service's edition (tjenesteutgavekode). */
    val externalServiceEditionCode: Int? = null,
    /** Altinn's own. */
    val isMatched: Boolean? = null,
    /** Number of the edition's version. */
    val serviceEditionVersionId: Int? = null,
    /** Name of the edition's version. */
    val serviceEditionVersionName: String? = null,
    /** Name of the service. */
    val serviceName: String? = null,
    /** Code of the service owner. */
    val serviceOwnerCode: String? = null,
    /** Name of the service owner. */
    val serviceOwnerName: String? = null,
    /** What kind of service it is. */
    val serviceType: ServiceType? = null,
    /** From when it may be used, Norwegian local time. */
    val validFrom: AltinnDateTime? = null,
    /** Until when it may be used, Norwegian local time. */
    val validTo: AltinnDateTime? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        buildPackageVersion?.ffi() ?: FfiValue.Absent,
        externalServiceCode?.ffi() ?: FfiValue.Absent,
        externalServiceEditionCode?.ffi() ?: FfiValue.Absent,
        isMatched?.ffi() ?: FfiValue.Absent,
        serviceEditionVersionId?.ffi() ?: FfiValue.Absent,
        serviceEditionVersionName?.ffi() ?: FfiValue.Absent,
        serviceName?.ffi() ?: FfiValue.Absent,
        serviceOwnerCode?.ffi() ?: FfiValue.Absent,
        serviceOwnerName?.ffi() ?: FfiValue.Absent,
        serviceType?.ffi() ?: FfiValue.Absent,
        validFrom?.ffi() ?: FfiValue.Absent,
        validTo?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<AvailableServiceV2> {
        override fun read(value: FfiValue): AvailableServiceV2 = Fields(value, 12, "AvailableServiceV2").run {
            AvailableServiceV2(
                buildPackageVersion = optional("buildPackageVersion", ints),
                externalServiceCode = optional("externalServiceCode", texts),
                externalServiceEditionCode = optional("externalServiceEditionCode", ints),
                isMatched = optional("isMatched", booleans),
                serviceEditionVersionId = optional("serviceEditionVersionId", ints),
                serviceEditionVersionName = optional("serviceEditionVersionName", texts),
                serviceName = optional("serviceName", texts),
                serviceOwnerCode = optional("serviceOwnerCode", texts),
                serviceOwnerName = optional("serviceOwnerName", texts),
                serviceType = optional("serviceType", names(::ServiceType, ServiceType::unknown)),
                validFrom = optional("validFrom", dateTimes),
                validTo = optional("validTo", dateTimes),
                unknown = unknown,
            )
        }
    }
}

/** The services that Altinn offers. */
data class AvailableServices(
    /** The services. */
    val services: List<AvailableService> = emptyList(),
    /** How many were found, or why none, as a sentence. */
    val statusMessage: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        services.list { it.ffi(kept) },
        statusMessage?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<AvailableServices> {
        override fun read(value: FfiValue): AvailableServices = Fields(value, 2, "AvailableServices").run {
            AvailableServices(
                services = list("services", AvailableService),
                statusMessage = optional("statusMessage", texts),
                unknown = unknown,
            )
        }
    }
}

/** The services that Altinn offers, as the first version tells of them. */
data class AvailableServicesV1(
    /** The services. */
    val services: List<AvailableServiceV1> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        services.list { it.ffi(kept) },
    )

    internal companion object : Reader<AvailableServicesV1> {
        override fun read(value: FfiValue): AvailableServicesV1 = Fields(value, 1, "AvailableServicesV1").run {
            AvailableServicesV1(
                services = list("services", AvailableServiceV1),
                unknown = unknown,
            )
        }
    }
}

/** The services that Altinn offers, as the second version tells of them. */
data class AvailableServicesV2(
    /** The services. */
    val services: List<AvailableServiceV2> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        services.list { it.ffi(kept) },
    )

    internal companion object : Reader<AvailableServicesV2> {
        override fun read(value: FfiValue): AvailableServicesV2 = Fields(value, 1, "AvailableServicesV2").run {
            AvailableServicesV2(
                services = list("services", AvailableServiceV2),
                unknown = unknown,
            )
        }
    }
}

/** The confirmation was taken. Altinn says nothing more. */
data class BrokerDownloadConfirmed(
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
    )

    internal companion object : Reader<BrokerDownloadConfirmed> {
        override fun read(value: FfiValue): BrokerDownloadConfirmed = Fields(value, 0, "BrokerDownloadConfirmed").run {
            BrokerDownloadConfirmed(
                unknown = unknown,
            )
        }
    }
}

/** For whom to look for broker files. */
data class BrokerFilePoll(
    /** Only files of this service (tjenestekode). */
    val externalServiceCode: String? = null,
    /** Only files of this edition of the service (tjenesteutgavekode). */
    val externalServiceEditionCode: Int? = null,
    /** The recipients, one at least: organisation numbers or national identity numbers. */
    val recipients: List<String> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        externalServiceCode?.ffi() ?: FfiValue.Absent,
        externalServiceEditionCode?.ffi() ?: FfiValue.Absent,
        recipients.list { it.ffi() },
    )

    internal companion object : Reader<BrokerFilePoll> {
        override fun read(value: FfiValue): BrokerFilePoll = Fields(value, 3, "BrokerFilePoll").run {
            BrokerFilePoll(
                externalServiceCode = optional("externalServiceCode", texts),
                externalServiceEditionCode = optional("externalServiceEditionCode", ints),
                recipients = list("recipients", texts),
            )
        }
    }
}

/** Which broker files. */
data class BrokerFileSearch(
    /** Files that are new to the recipient, or files whose download was confirmed. */
    val fileStatus: BrokerFileStatus,
    /** The recipient: organisation number or national identity number. */
    val reportee: String,
    /** Only files of this service (tjenestekode); with the edition code, or not at all. */
    val externalServiceCode: String? = null,
    /** Only files of this edition of the service (tjenesteutgavekode); with the service code, or not at all. */
    val externalServiceEditionCode: Int? = null,
    /** Only files that were sent before this time, Norwegian local time. */
    val maxSentDateTime: AltinnDateTime? = null,
    /** Only files that were sent after this time, Norwegian local time. */
    val minSentDateTime: AltinnDateTime? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        externalServiceCode?.ffi() ?: FfiValue.Absent,
        externalServiceEditionCode?.ffi() ?: FfiValue.Absent,
        fileStatus.ffi(),
        maxSentDateTime?.ffi() ?: FfiValue.Absent,
        minSentDateTime?.ffi() ?: FfiValue.Absent,
        reportee.ffi(),
    )

    internal companion object : Reader<BrokerFileSearch> {
        override fun read(value: FfiValue): BrokerFileSearch = Fields(value, 6, "BrokerFileSearch").run {
            BrokerFileSearch(
                externalServiceCode = optional("externalServiceCode", texts),
                externalServiceEditionCode = optional("externalServiceEditionCode", ints),
                fileStatus = required("fileStatus", names(::BrokerFileStatus, BrokerFileStatus::unknown)),
                maxSentDateTime = optional("maxSentDateTime", dateTimes),
                minSentDateTime = optional("minSentDateTime", dateTimes),
                reportee = required("reportee", texts),
            )
        }
    }
}

/** Whether broker files lie ready. */
data class BrokerFilesChecked(
    /** Whether one recipient at least has a file to download. */
    val anyAvailable: Boolean,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        anyAvailable.ffi(),
    )

    internal companion object : Reader<BrokerFilesChecked> {
        override fun read(value: FfiValue): BrokerFilesChecked = Fields(value, 1, "BrokerFilesChecked").run {
            BrokerFilesChecked(
                anyAvailable = required("anyAvailable", booleans),
                unknown = unknown,
            )
        }
    }
}

/** What a broker file is, and for whom. */
data class BrokerInitiation(
    /** What it is, and from whom. */
    val manifest: BrokerManifest,
    /** For whom it is, one at least. */
    val recipients: List<BrokerRecipient> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        manifest.ffi(kept),
        recipients.list { it.ffi(kept) },
    )

    internal companion object : Reader<BrokerInitiation> {
        override fun read(value: FfiValue): BrokerInitiation = Fields(value, 2, "BrokerInitiation").run {
            BrokerInitiation(
                manifest = required("manifest", BrokerManifest),
                recipients = list("recipients", BrokerRecipient),
            )
        }
    }
}

/** What a broker file is, and from whom. The manifest inside a package has the same content, in another namespace. */
data class BrokerManifest(
    /** Code of the broker service (tjenestekode). */
    val externalServiceCode: String,
    /** Number of the service's edition (tjenesteutgavekode). */
    val externalServiceEditionCode: Int,
    /** Who sends: organisation number or national identity number. */
    val reportee: String,
    /** The sender's reference, which should be unique: receipts are found by it. */
    val sendersReference: String,
    /**
     * The files of the package. Altinn does not look at the list. (Some programs call it `ArrayOfFile`, as its type is
     * called; Altinn seems to drop that without a word.)
     */
    val files: List<BrokerManifestFile> = emptyList(),
    /** What sender and recipients agreed to say about the file, beyond the rest. Altinn does not look at the list. */
    val properties: List<BrokerManifestProperty> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        externalServiceCode.ffi(),
        externalServiceEditionCode.ffi(),
        files.list { it.ffi(kept) },
        properties.list { it.ffi(kept) },
        reportee.ffi(),
        sendersReference.ffi(),
    )

    internal companion object : Reader<BrokerManifest> {
        override fun read(value: FfiValue): BrokerManifest = Fields(value, 6, "BrokerManifest").run {
            BrokerManifest(
                externalServiceCode = required("externalServiceCode", texts),
                externalServiceEditionCode = required("externalServiceEditionCode", ints),
                files = list("files", BrokerManifestFile),
                properties = list("properties", BrokerManifestProperty),
                reportee = required("reportee", texts),
                sendersReference = required("sendersReference", texts),
            )
        }
    }
}

/** A file of a package, as its announcement names it. */
data class BrokerManifestFile(
    /** Name of the file in the package. */
    val fileName: String,
    /** Checksum of the file, in a form that sender and recipients agreed on. */
    val checkSum: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        checkSum?.ffi() ?: FfiValue.Absent,
        fileName.ffi(),
    )

    internal companion object : Reader<BrokerManifestFile> {
        override fun read(value: FfiValue): BrokerManifestFile = Fields(value, 2, "BrokerManifestFile").run {
            BrokerManifestFile(
                checkSum = optional("checkSum", texts),
                fileName = required("fileName", texts),
            )
        }
    }
}

/** Something that sender and recipients agreed to say about a file. */
data class BrokerManifestProperty(
    /** Name of the property. */
    val propertyKey: String,
    /** Value of the property. */
    val propertyValue: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        propertyKey.ffi(),
        propertyValue.ffi(),
    )

    internal companion object : Reader<BrokerManifestProperty> {
        override fun read(value: FfiValue): BrokerManifestProperty = Fields(value, 2, "BrokerManifestProperty").run {
            BrokerManifestProperty(
                propertyKey = required("propertyKey", texts),
                propertyValue = required("propertyValue", texts),
            )
        }
    }
}

/** A broker package that is to be written: its two documents, and which files will come. */
data class BrokerPackage(
    /** Where it will be sent: `production`, `tt02` or `custom`. Production takes no synthetic identity numbers. */
    val environment: String,
    /** What the package is, and from whom. An empty list of files is filled in; one that is not must name just the files. */
    val manifest: BrokerServiceManifest,
    /** Lets synthetic identity numbers through to production; for those who test there on agreement. */
    val allowSynthetic: Boolean? = null,
    /** For whom it is. Only a package for SFTP says so: a SOAP upload names the recipients elsewhere. */
    val recipients: BrokerServiceRecipientList? = null,
    /** The files, in the order in which their contents will come. */
    val files: List<BrokerPackageFile> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        environment.ffi(),
        allowSynthetic?.ffi() ?: FfiValue.Absent,
        manifest.ffi(kept),
        recipients?.ffi(kept) ?: FfiValue.Absent,
        files.list { it.ffi(kept) },
    )

    internal companion object : Reader<BrokerPackage> {
        override fun read(value: FfiValue): BrokerPackage = Fields(value, 5, "BrokerPackage").run {
            BrokerPackage(
                environment = required("environment", texts),
                allowSynthetic = optional("allowSynthetic", booleans),
                manifest = required("manifest", BrokerServiceManifest),
                recipients = optional("recipients", BrokerServiceRecipientList),
                files = list("files", BrokerPackageFile),
            )
        }
    }
}

/** A file of a broker package that is to be written. */
data class BrokerPackageFile(
    /** Its name in the package, folders before it with slashes between. */
    val name: String,
    /** Its exact length in bytes. */
    val length: Long,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        name.ffi(),
        length.ffi(),
    )

    internal companion object : Reader<BrokerPackageFile> {
        override fun read(value: FfiValue): BrokerPackageFile = Fields(value, 2, "BrokerPackageFile").run {
            BrokerPackageFile(
                name = required("name", texts),
                length = required("length", longs),
            )
        }
    }
}

/** Bounds on a broker package that is read; what is left out keeps its default. */
data class BrokerPackageLimits(
    /** Files and folders; 10,000. */
    val maxEntries: Long? = null,
    /** Length of a name with its folders, in bytes of UTF-8; 1,024. */
    val maxNameBytes: Long? = null,
    /** Size of one file, unpacked, in bytes; 17,179,869,184. */
    val maxFileBytes: Long? = null,
    /** Size of all files together, unpacked, in bytes; 68,719,476,736. */
    val maxTotalBytes: Long? = null,
    /** How many bytes a byte may unpack to, over all of the package that has come; 200. */
    val maxRatio: Long? = null,
    /** So many unpacked bytes are free of `maxRatio`; 67,108,864. */
    val freeOfRatioBytes: Long? = null,
    /** Size of the manifest and of the list of recipients, in bytes each; 4,194,304. */
    val maxDocumentBytes: Long? = null,
    /** Size of the archive's directory, in bytes; 16,777,216. */
    val maxDirectoryBytes: Long? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        maxEntries?.ffi() ?: FfiValue.Absent,
        maxNameBytes?.ffi() ?: FfiValue.Absent,
        maxFileBytes?.ffi() ?: FfiValue.Absent,
        maxTotalBytes?.ffi() ?: FfiValue.Absent,
        maxRatio?.ffi() ?: FfiValue.Absent,
        freeOfRatioBytes?.ffi() ?: FfiValue.Absent,
        maxDocumentBytes?.ffi() ?: FfiValue.Absent,
        maxDirectoryBytes?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<BrokerPackageLimits> {
        override fun read(value: FfiValue): BrokerPackageLimits = Fields(value, 8, "BrokerPackageLimits").run {
            BrokerPackageLimits(
                maxEntries = optional("maxEntries", longs),
                maxNameBytes = optional("maxNameBytes", longs),
                maxFileBytes = optional("maxFileBytes", longs),
                maxTotalBytes = optional("maxTotalBytes", longs),
                maxRatio = optional("maxRatio", longs),
                freeOfRatioBytes = optional("freeOfRatioBytes", longs),
                maxDocumentBytes = optional("maxDocumentBytes", longs),
                maxDirectoryBytes = optional("maxDirectoryBytes", longs),
            )
        }
    }
}

/** Someone for whom a broker file is. */
data class BrokerRecipient(
    /** Organisation number or national identity number. */
    val partyNumber: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        partyNumber.ffi(),
    )

    internal companion object : Reader<BrokerRecipient> {
        override fun read(value: FfiValue): BrokerRecipient = Fields(value, 1, "BrokerRecipient").run {
            BrokerRecipient(
                partyNumber = required("partyNumber", texts),
            )
        }
    }
}

/** Where a broker file is to be uploaded to. */
data class BrokerServiceInitiated(
    /** Reference for the upload, a GUID. */
    val reference: String,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        reference.ffi(),
    )

    internal companion object : Reader<BrokerServiceInitiated> {
        override fun read(value: FfiValue): BrokerServiceInitiated = Fields(value, 1, "BrokerServiceInitiated").run {
            BrokerServiceInitiated(
                reference = required("reference", texts),
                unknown = unknown,
            )
        }
    }
}

/**
 * The manifest of a broker file (formidlingstjeneste): `manifest.xml` at the top of the package.
 *
 * Facts: Altinn's XSD `BrokerServiceManifest` (2015/06). Altinn checks the manifest against it, fills in when it came,
 * and hands the file on to the recipients; the two lists are a matter between sender and recipients.
 */
data class BrokerServiceManifest(
    /** Service code (tjenestekode) of the broker service. */
    val externalServiceCode: String,
    /** Service edition code (tjenesteutgavekode) of the broker service. */
    val externalServiceEditionCode: Int,
    /** The sender's reference, which should be unique: receipts are found by it. */
    val sendersReference: String,
    /** Who sends: organisation number or national identity number. */
    val reportee: String,
    /** When Altinn received the file. Set by Altinn. */
    val sentDate: AltinnDateTime? = null,
    /** The files of the package. Altinn does not look at the list. */
    val fileList: List<PackagedFile> = emptyList(),
    /** What sender and recipients agreed to say about the file, beyond the rest. Altinn does not look at the list. */
    val propertyList: List<PackageProperty> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        externalServiceCode.ffi(),
        externalServiceEditionCode.ffi(),
        sendersReference.ffi(),
        reportee.ffi(),
        sentDate?.ffi() ?: FfiValue.Absent,
        fileList.list { it.ffi(kept) },
        propertyList.list { it.ffi(kept) },
    )

    internal companion object : Reader<BrokerServiceManifest> {
        override fun read(value: FfiValue): BrokerServiceManifest = Fields(value, 7, "BrokerServiceManifest").run {
            BrokerServiceManifest(
                externalServiceCode = required("externalServiceCode", texts),
                externalServiceEditionCode = required("externalServiceEditionCode", ints),
                sendersReference = required("sendersReference", texts),
                reportee = required("reportee", texts),
                sentDate = optional("sentDate", dateTimes),
                fileList = list("fileList", PackagedFile),
                propertyList = list("propertyList", PackageProperty),
                unknown = unknown,
            )
        }
    }
}

/**
 * The recipients of a broker file: `recipients.xml` at the top of the package.
 *
 * Facts: Altinn's XSD `BrokerServiceRecipientList` (2015/06). Only what is uploaded by SFTP has it, and Altinn takes it out
 * of the package: recipients do not see it.
 */
data class BrokerServiceRecipientList(
    /** The recipients, one at least. */
    val recipients: List<PackageRecipient> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        recipients.list { it.ffi(kept) },
    )

    internal companion object : Reader<BrokerServiceRecipientList> {
        override fun read(value: FfiValue): BrokerServiceRecipientList = Fields(value, 1, "BrokerServiceRecipientList").run {
            BrokerServiceRecipientList(
                recipients = list("recipients", PackageRecipient),
                unknown = unknown,
            )
        }
    }
}

/** The collaboration was archived. */
data class CaseArchived(
    /** Its number in the archive. */
    val archivedCaseId: Int,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        archivedCaseId.ffi(),
    )

    internal companion object : Reader<CaseArchived> {
        override fun read(value: FfiValue): CaseArchived = Fields(value, 1, "CaseArchived").run {
            CaseArchived(
                archivedCaseId = required("archivedCaseId", ints),
                unknown = unknown,
            )
        }
    }
}

/**
 * Whether a one-time code can still be used, and for how long: the countdown that Altinn asks programs to show.
 *
 * A code is good for 30 minutes from the challenge. Each call that uses it makes it good for 30 minutes more, until 8 hours
 * have gone by.
 */
data class ChallengeSession(
    /** The answer to the challenge, as it came. */
    val challenge: AuthenticationChallenge,
    /** When a call last used the code, with an offset from UTC. Not set before the first call. */
    val lastUsed: AltinnDateTime? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        challenge.ffi(kept),
        lastUsed?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ChallengeSession> {
        override fun read(value: FfiValue): ChallengeSession = Fields(value, 2, "ChallengeSession").run {
            ChallengeSession(
                challenge = required("challenge", AuthenticationChallenge),
                lastUsed = optional("lastUsed", dateTimes),
            )
        }
    }
}

/** Whether a one-time code can still be used. */
data class ChallengeSessionState(
    /** Whether it can be used now. */
    val usable: Boolean,
    /** Whole seconds until then; 0 when it cannot be used. */
    val secondsLeft: Int,
    /** What to do. */
    val next: ChallengeNext,
    /** What to tell the user. */
    val advice: AdviceText,
    /** Until when, UTC, unless a call uses it before; not set when there never was a code. */
    val until: AltinnDateTime? = null,
    /** When it ends however often it is used, UTC; not set when there never was a code. */
    val ends: AltinnDateTime? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        usable.ffi(),
        until?.ffi() ?: FfiValue.Absent,
        secondsLeft.ffi(),
        ends?.ffi() ?: FfiValue.Absent,
        next.ffi(),
        advice.ffi(kept),
    )

    internal companion object : Reader<ChallengeSessionState> {
        override fun read(value: FfiValue): ChallengeSessionState = Fields(value, 6, "ChallengeSessionState").run {
            ChallengeSessionState(
                usable = required("usable", booleans),
                until = optional("until", dateTimes),
                secondsLeft = required("secondsLeft", ints),
                ends = optional("ends", dateTimes),
                next = required("next", names(::ChallengeNext, ChallengeNext::unknown)),
                advice = required("advice", AdviceText),
                unknown = unknown,
            )
        }
    }
}

/**
 * Asks whether new broker files lie ready for any of some recipients. Made for frequent use: every five seconds at most.
 *
 * Altinn's documentation wants several recipients in one text with commas between them, and speaks of the WS flavour. On the
 * wire they are a list, and the operation is there on Basic and EC2 only. Altinn documents no errors of it.
 */
data class CheckIfAvailableFiles(
    /** For whom. */
    val poll: BrokerFilePoll,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        poll.ffi(kept),
    )

    internal companion object : Reader<CheckIfAvailableFiles> {
        override fun read(value: FfiValue): CheckIfAvailableFiles = Fields(value, 1, "CheckIfAvailableFiles").run {
            CheckIfAvailableFiles(
                poll = required("poll", BrokerFilePoll),
            )
        }
    }
}

/**
 * Someone who may sign in the user-controlled signing step.
 *
 * `DelegatedUser`, which goes with a shipment, says more; the documentation knows these three of the workflow's.
 */
data class ChosenSigner(
    /** Last name. */
    val name: String? = null,
    /** How many times the user may sign; 1 when not set. More than once only where the service allows it. */
    val numberOfSignaturesAllowed: Long? = null,
    /** National identity number. */
    val nationalIdentityNumber: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        name?.ffi() ?: FfiValue.Absent,
        numberOfSignaturesAllowed?.ffi() ?: FfiValue.Absent,
        nationalIdentityNumber?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ChosenSigner> {
        override fun read(value: FfiValue): ChosenSigner = Fields(value, 3, "ChosenSigner").run {
            ChosenSigner(
                name = optional("name", texts),
                numberOfSignaturesAllowed = optional("numberOfSignaturesAllowed", longs),
                nationalIdentityNumber = optional("nationalIdentityNumber", texts),
            )
        }
    }
}

/** A code list (kodeliste) in one version and one language. */
data class CodeList(
    /** Altinn's number of the list. */
    val codeListId: Int? = null,
    /** Name of the list. */
    val codeListName: String? = null,
    /** The codes. */
    val rows: List<CodeListRow> = emptyList(),
    /** Version of the list. */
    val codeListVersion: Int? = null,
    /** Language of the values, as Altinn's number: 1033, 1044, 1083 or 2068. */
    val languageTypeId: Int? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        codeListId?.ffi() ?: FfiValue.Absent,
        codeListName?.ffi() ?: FfiValue.Absent,
        rows.list { it.ffi(kept) },
        codeListVersion?.ffi() ?: FfiValue.Absent,
        languageTypeId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<CodeList> {
        override fun read(value: FfiValue): CodeList = Fields(value, 5, "CodeList").run {
            CodeList(
                codeListId = optional("codeListId", ints),
                codeListName = optional("codeListName", texts),
                rows = list("rows", CodeListRow),
                codeListVersion = optional("codeListVersion", ints),
                languageTypeId = optional("languageTypeId", ints),
                unknown = unknown,
            )
        }
    }
}

/** A code, and what it stands for. */
data class CodeListRow(
    /** The code. */
    val code: String? = null,
    /** What it stands for; each list has its own use of the three values. */
    val value1: String? = null,
    /** The second value. */
    val value2: String? = null,
    /** The third value. */
    val value3: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        code?.ffi() ?: FfiValue.Absent,
        value1?.ffi() ?: FfiValue.Absent,
        value2?.ffi() ?: FfiValue.Absent,
        value3?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<CodeListRow> {
        override fun read(value: FfiValue): CodeListRow = Fields(value, 4, "CodeListRow").run {
            CodeListRow(
                code = optional("code", texts),
                value1 = optional("value1", texts),
                value2 = optional("value2", texts),
                value3 = optional("value3", texts),
                unknown = unknown,
            )
        }
    }
}

/** A collaboration: several elements gathered in one case. */
data class Collaboration(
    /** Its number: `caseId` of the elements that belong to it. */
    val caseId: Int? = null,
    /** Its name. */
    val name: String? = null,
    /** What its users noted. */
    val comments: String? = null,
    /** Its state, for people, in the language asked for. */
    val currentStateFriendlyName: String? = null,
    /** Number of its state. */
    val currentStateId: Int? = null,
    /** Its state, as the service owner calls it. */
    val currentStateName: String? = null,
    /** When something must be done about it. On the wire, not in the documentation. */
    val dueDate: AltinnDateTime? = null,
    /** What the service owner noted. */
    val notice: String? = null,
    /** Name of the note's template. */
    val noticeTemplateId: String? = null,
    /** When it became visible in the portal. On the wire, not in the documentation. */
    val visibleDateTime: AltinnDateTime? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        caseId?.ffi() ?: FfiValue.Absent,
        name?.ffi() ?: FfiValue.Absent,
        comments?.ffi() ?: FfiValue.Absent,
        currentStateFriendlyName?.ffi() ?: FfiValue.Absent,
        currentStateId?.ffi() ?: FfiValue.Absent,
        currentStateName?.ffi() ?: FfiValue.Absent,
        dueDate?.ffi() ?: FfiValue.Absent,
        notice?.ffi() ?: FfiValue.Absent,
        noticeTemplateId?.ffi() ?: FfiValue.Absent,
        visibleDateTime?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<Collaboration> {
        override fun read(value: FfiValue): Collaboration = Fields(value, 10, "Collaboration").run {
            Collaboration(
                caseId = optional("caseId", ints),
                name = optional("name", texts),
                comments = optional("comments", texts),
                currentStateFriendlyName = optional("currentStateFriendlyName", texts),
                currentStateId = optional("currentStateId", ints),
                currentStateName = optional("currentStateName", texts),
                dueDate = optional("dueDate", dateTimes),
                notice = optional("notice", texts),
                noticeTemplateId = optional("noticeTemplateId", texts),
                visibleDateTime = optional("visibleDateTime", dateTimes),
                unknown = unknown,
            )
        }
    }
}

/** The collaboration was opened. */
data class CollaborationInstantiated(
    /** Its number. */
    val caseId: Int,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        caseId.ffi(),
    )

    internal companion object : Reader<CollaborationInstantiated> {
        override fun read(value: FfiValue): CollaborationInstantiated = Fields(value, 1, "CollaborationInstantiated").run {
            CollaborationInstantiated(
                caseId = required("caseId", ints),
                unknown = unknown,
            )
        }
    }
}

/** The collaborations found. */
data class CollaborationList(
    /** The collaborations. */
    val cases: List<Collaboration> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        cases.list { it.ffi(kept) },
    )

    internal companion object : Reader<CollaborationList> {
        override fun read(value: FfiValue): CollaborationList = Fields(value, 1, "CollaborationList").run {
            CollaborationList(
                cases = list("cases", Collaboration),
                unknown = unknown,
            )
        }
    }
}

/**
 * Completes, signs and sends a form task that is being filled in: one begun in the portal, or one submitted with forms that
 * were not complete, to which attachments were added.
 *
 * The documentation calls it `CompleteAndSign`. Altinn answers with a receipt, also when it refuses. On EC2 the list is
 * called `signature`, its items carry .NET's names of hidden fields, and the receipt comes in the older form.
 */
data class CompleteAndSignShipment(
    /** Number of the element in the message box (the receipt's `WorkFlowReference`). */
    val reporteeElementId: Int,
    /** Who signs. */
    val user: EndUser? = null,
    /** The signatures made in the end-user system. */
    val signatures: List<ShipmentSignature> = emptyList(),
    /** Language of the answer; the session's own when not set. */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reporteeElementId.ffi(),
        signatures.list { it.ffi(kept) },
        languageId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<CompleteAndSignShipment> {
        override fun read(value: FfiValue): CompleteAndSignShipment = Fields(value, 4, "CompleteAndSignShipment").run {
            CompleteAndSignShipment(
                user = optional("user", EndUser),
                reporteeElementId = required("reporteeElementId", ints),
                signatures = list("signatures", ShipmentSignature),
                languageId = optional("languageId", ints),
            )
        }
    }
}

/** Someone is done with an instance, and does not need Altinn to keep it. */
data class CompleteConfirmation(
    /** Who: usually the service owner's short name. */
    val stakeholderId: String? = null,
    /** When they said so. */
    val confirmedOn: AltinnDateTime? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        stakeholderId?.ffi() ?: FfiValue.Absent,
        confirmedOn?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<CompleteConfirmation> {
        override fun read(value: FfiValue): CompleteConfirmation = Fields(value, 2, "CompleteConfirmation").run {
            CompleteConfirmation(
                stakeholderId = optional("stakeholderId", texts),
                confirmedOn = optional("confirmedOn", dateTimes),
                unknown = unknown,
            )
        }
    }
}

/**
 * Confirms a message whose sender asked for it (`isConfirmationNeeded`).
 *
 * 400 with code `CORR-01025` before it is fetched, `CORR-01041` when it was confirmed before. The status may lag some seconds.
 */
data class ConfirmCorrespondence(
    /** Identifier of the message. */
    val correspondenceId: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        correspondenceId.ffi(),
    )

    internal companion object : Reader<ConfirmCorrespondence> {
        override fun read(value: FfiValue): ConfirmCorrespondence = Fields(value, 1, "ConfirmCorrespondence").run {
            ConfirmCorrespondence(
                correspondenceId = required("correspondenceId", texts),
            )
        }
    }
}

/**
 * Confirms that a recipient has the whole of a broker file. The sender sees it in the receipt, and the file is no longer
 * new to the recipient.
 */
data class ConfirmDownloaded(
    /** Reference of the file, as `get_available_files` gave it. */
    val fileReference: String,
    /** The recipient: organisation number or national identity number. */
    val reportee: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        fileReference.ffi(),
        reportee.ffi(),
    )

    internal companion object : Reader<ConfirmDownloaded> {
        override fun read(value: FfiValue): ConfirmDownloaded = Fields(value, 2, "ConfirmDownloaded").run {
            ConfirmDownloaded(
                fileReference = required("fileReference", texts),
                reportee = required("reportee", texts),
            )
        }
    }
}

/** A consent (samtykke). */
data class ConsentSelector(
    /** Identifier of the consent request. */
    val id: String,
    /** Who gave it, as a URN: `urn:altinn:person:identifier-no:` and the number, for example. */
    val from: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        id.ffi(),
        from.ffi(),
    )

    internal companion object : Reader<ConsentSelector> {
        override fun read(value: FfiValue): ConsentSelector = Fields(value, 2, "ConsentSelector").run {
            ConsentSelector(
                id = required("id", texts),
                from = required("from", texts),
            )
        }
    }
}

/** Whether and how an archived instance can be copied. */
data class CopyInstanceSettings(
    /** Whether it can. */
    val enabled: Boolean? = null,
    /** Data types that are left out. */
    val excludedDataTypes: List<String> = emptyList(),
    /** Fields that are left out. */
    val excludedDataFields: List<String> = emptyList(),
    /** Whether attachments are copied too. */
    val includeAttachments: Boolean? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        enabled?.ffi() ?: FfiValue.Absent,
        excludedDataTypes.list { it.ffi() },
        excludedDataFields.list { it.ffi() },
        includeAttachments?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<CopyInstanceSettings> {
        override fun read(value: FfiValue): CopyInstanceSettings = Fields(value, 4, "CopyInstanceSettings").run {
            CopyInstanceSettings(
                enabled = optional("enabled", booleans),
                excludedDataTypes = list("excludedDataTypes", texts),
                excludedDataFields = list("excludedDataFields", texts),
                includeAttachments = optional("includeAttachments", booleans),
                unknown = unknown,
            )
        }
    }
}

/** An attachment: what is known about it, without the bytes. */
data class CorrespondenceAttachment(
    /** Identifier of the attachment. */
    val id: String,
    /** File name. */
    val fileName: String? = null,
    /** Name that is shown in the inbox. */
    val displayName: String? = null,
    /** Whether the sender has encrypted it. */
    val isEncrypted: Boolean? = null,
    /** MD5 of the bytes in hexadecimal, when the sender gave it. */
    val checksum: String? = null,
    /** The sender's own reference. */
    val sendersReference: String? = null,
    /** For how many days it stays. */
    val expirationInDays: Int? = null,
    /** When it was created. */
    val created: AltinnDateTime? = null,
    /** Where the bytes are. */
    val dataLocationType: CorrespondenceAttachmentLocation? = null,
    /** How far it has come. */
    val status: CorrespondenceAttachmentStatus? = null,
    /** The same in words. */
    val statusText: String? = null,
    /** When the status last changed. */
    val statusChanged: AltinnDateTime? = null,
    /** Media type. */
    val dataType: String? = null,
    /** Until when it can be downloaded. */
    val expirationTime: AltinnDateTime? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        id.ffi(),
        fileName?.ffi() ?: FfiValue.Absent,
        displayName?.ffi() ?: FfiValue.Absent,
        isEncrypted?.ffi() ?: FfiValue.Absent,
        checksum?.ffi() ?: FfiValue.Absent,
        sendersReference?.ffi() ?: FfiValue.Absent,
        expirationInDays?.ffi() ?: FfiValue.Absent,
        created?.ffi() ?: FfiValue.Absent,
        dataLocationType?.ffi() ?: FfiValue.Absent,
        status?.ffi() ?: FfiValue.Absent,
        statusText?.ffi() ?: FfiValue.Absent,
        statusChanged?.ffi() ?: FfiValue.Absent,
        dataType?.ffi() ?: FfiValue.Absent,
        expirationTime?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<CorrespondenceAttachment> {
        override fun read(value: FfiValue): CorrespondenceAttachment = Fields(value, 14, "CorrespondenceAttachment").run {
            CorrespondenceAttachment(
                id = required("id", texts),
                fileName = optional("fileName", texts),
                displayName = optional("displayName", texts),
                isEncrypted = optional("isEncrypted", booleans),
                checksum = optional("checksum", texts),
                sendersReference = optional("sendersReference", texts),
                expirationInDays = optional("expirationInDays", ints),
                created = optional("created", dateTimes),
                dataLocationType = optional("dataLocationType", names(::CorrespondenceAttachmentLocation, CorrespondenceAttachmentLocation::unknown)),
                status = optional("status", names(::CorrespondenceAttachmentStatus, CorrespondenceAttachmentStatus::unknown)),
                statusText = optional("statusText", texts),
                statusChanged = optional("statusChanged", dateTimes),
                dataType = optional("dataType", texts),
                expirationTime = optional("expirationTime", dateTimes),
                unknown = unknown,
            )
        }
    }
}

/** The bytes of an attachment. */
data class CorrespondenceAttachmentContent(
    /** The bytes. */
    val content: Blob,
    /** Media type. */
    val contentType: String? = null,
    /** File name. */
    val fileName: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        contentType?.ffi() ?: FfiValue.Absent,
        fileName?.ffi() ?: FfiValue.Absent,
        content.ffi(kept),
    )

    internal companion object : Reader<CorrespondenceAttachmentContent> {
        override fun read(value: FfiValue): CorrespondenceAttachmentContent = Fields(value, 3, "CorrespondenceAttachmentContent").run {
            CorrespondenceAttachmentContent(
                contentType = optional("contentType", texts),
                fileName = optional("fileName", texts),
                content = required("content", blobs),
                unknown = unknown,
            )
        }
    }
}

/** The confirmation is saved. Altinn says nothing more. */
data class CorrespondenceConfirmationSaved(
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
    )

    internal companion object : Reader<CorrespondenceConfirmationSaved> {
        override fun read(value: FfiValue): CorrespondenceConfirmationSaved = Fields(value, 0, "CorrespondenceConfirmationSaved").run {
            CorrespondenceConfirmationSaved(
                unknown = unknown,
            )
        }
    }
}

/** What a message says. */
data class CorrespondenceContent(
    /** Language, as ISO 639-1. */
    val language: String? = null,
    /** Subject, plain text. */
    val messageTitle: String? = null,
    /** Summary, plain text. */
    val messageSummary: String? = null,
    /** Text, in Markdown (CommonMark). */
    val messageBody: String? = null,
    /** Attachments. */
    val attachments: List<CorrespondenceAttachment> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        language?.ffi() ?: FfiValue.Absent,
        messageTitle?.ffi() ?: FfiValue.Absent,
        messageSummary?.ffi() ?: FfiValue.Absent,
        messageBody?.ffi() ?: FfiValue.Absent,
        attachments.list { it.ffi(kept) },
    )

    internal companion object : Reader<CorrespondenceContent> {
        override fun read(value: FfiValue): CorrespondenceContent = Fields(value, 5, "CorrespondenceContent").run {
            CorrespondenceContent(
                language = optional("language", texts),
                messageTitle = optional("messageTitle", texts),
                messageSummary = optional("messageSummary", texts),
                messageBody = optional("messageBody", texts),
                attachments = list("attachments", CorrespondenceAttachment),
                unknown = unknown,
            )
        }
    }
}

/** The message is deleted. Altinn says nothing more. */
data class CorrespondenceDeleted(
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
    )

    internal companion object : Reader<CorrespondenceDeleted> {
        override fun read(value: FfiValue): CorrespondenceDeleted = Fields(value, 0, "CorrespondenceDeleted").run {
            CorrespondenceDeleted(
                unknown = unknown,
            )
        }
    }
}

/** Something that a message is about. */
data class CorrespondenceExternalReference(
    /** The reference. */
    val referenceValue: String? = null,
    /** What it refers to. */
    val referenceType: CorrespondenceExternalReferenceType? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        referenceValue?.ffi() ?: FfiValue.Absent,
        referenceType?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<CorrespondenceExternalReference> {
        override fun read(value: FfiValue): CorrespondenceExternalReference = Fields(value, 2, "CorrespondenceExternalReference").run {
            CorrespondenceExternalReference(
                referenceValue = optional("referenceValue", texts),
                referenceType = optional("referenceType", names(::CorrespondenceExternalReferenceType, CorrespondenceExternalReferenceType::unknown)),
                unknown = unknown,
            )
        }
    }
}

/** Identifiers of messages. */
data class CorrespondenceList(
    /** The identifiers. */
    val ids: List<String> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        ids.list { it.ffi() },
    )

    internal companion object : Reader<CorrespondenceList> {
        override fun read(value: FfiValue): CorrespondenceList = Fields(value, 1, "CorrespondenceList").run {
            CorrespondenceList(
                ids = list("ids", texts),
                unknown = unknown,
            )
        }
    }
}

/** How the recipient of a message is told about it. */
data class CorrespondenceNotification(
    /** Which text is used. */
    val notificationTemplate: CorrespondenceNotificationTemplate? = null,
    /** Subject of the e-mail. */
    val emailSubject: String? = null,
    /** Text of the e-mail. */
    val emailBody: String? = null,
    /** `Plain` or `Html`. */
    val emailContentType: String? = null,
    /** Text of the SMS. */
    val smsBody: String? = null,
    /** Whether a reminder goes out when the message is not opened. */
    val sendReminder: Boolean? = null,
    /** Subject of the reminder's e-mail. */
    val reminderEmailSubject: String? = null,
    /** Text of the reminder's e-mail. */
    val reminderEmailBody: String? = null,
    /** `Plain` or `Html`. */
    val reminderEmailContentType: String? = null,
    /** Text of the reminder's SMS. */
    val reminderSmsBody: String? = null,
    /** How the notification travels. */
    val notificationChannel: CorrespondenceNotificationChannel? = null,
    /** How the reminder travels. */
    val reminderNotificationChannel: CorrespondenceNotificationChannel? = null,
    /** The sender's own reference. */
    val sendersReference: String? = null,
    /** Who else is told. */
    val customRecipients: List<CorrespondenceNotificationRecipient> = emptyList(),
    /** Who is told instead of the recipient; superseded by `customRecipients`. */
    val customRecipient: CorrespondenceNotificationRecipient? = null,
    /** Who is told instead of the recipient; superseded by `customRecipients`. */
    val customNotificationRecipients: List<CorrespondenceNotificationOverride> = emptyList(),
    /** Whether only `customRecipients` are told. */
    val overrideRegisteredContactInformation: Boolean? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        notificationTemplate?.ffi() ?: FfiValue.Absent,
        emailSubject?.ffi() ?: FfiValue.Absent,
        emailBody?.ffi() ?: FfiValue.Absent,
        emailContentType?.ffi() ?: FfiValue.Absent,
        smsBody?.ffi() ?: FfiValue.Absent,
        sendReminder?.ffi() ?: FfiValue.Absent,
        reminderEmailSubject?.ffi() ?: FfiValue.Absent,
        reminderEmailBody?.ffi() ?: FfiValue.Absent,
        reminderEmailContentType?.ffi() ?: FfiValue.Absent,
        reminderSmsBody?.ffi() ?: FfiValue.Absent,
        notificationChannel?.ffi() ?: FfiValue.Absent,
        reminderNotificationChannel?.ffi() ?: FfiValue.Absent,
        sendersReference?.ffi() ?: FfiValue.Absent,
        customRecipients.list { it.ffi(kept) },
        customRecipient?.ffi(kept) ?: FfiValue.Absent,
        customNotificationRecipients.list { it.ffi(kept) },
        overrideRegisteredContactInformation?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<CorrespondenceNotification> {
        override fun read(value: FfiValue): CorrespondenceNotification = Fields(value, 17, "CorrespondenceNotification").run {
            CorrespondenceNotification(
                notificationTemplate = optional("notificationTemplate", names(::CorrespondenceNotificationTemplate, CorrespondenceNotificationTemplate::unknown)),
                emailSubject = optional("emailSubject", texts),
                emailBody = optional("emailBody", texts),
                emailContentType = optional("emailContentType", texts),
                smsBody = optional("smsBody", texts),
                sendReminder = optional("sendReminder", booleans),
                reminderEmailSubject = optional("reminderEmailSubject", texts),
                reminderEmailBody = optional("reminderEmailBody", texts),
                reminderEmailContentType = optional("reminderEmailContentType", texts),
                reminderSmsBody = optional("reminderSmsBody", texts),
                notificationChannel = optional("notificationChannel", names(::CorrespondenceNotificationChannel, CorrespondenceNotificationChannel::unknown)),
                reminderNotificationChannel = optional("reminderNotificationChannel", names(::CorrespondenceNotificationChannel, CorrespondenceNotificationChannel::unknown)),
                sendersReference = optional("sendersReference", texts),
                customRecipients = list("customRecipients", CorrespondenceNotificationRecipient),
                customRecipient = optional("customRecipient", CorrespondenceNotificationRecipient),
                customNotificationRecipients = list("customNotificationRecipients", CorrespondenceNotificationOverride),
                overrideRegisteredContactInformation = optional("overrideRegisteredContactInformation", booleans),
                unknown = unknown,
            )
        }
    }
}

/** Someone who is told instead of the recipient. */
data class CorrespondenceNotificationOverride(
    /** Instead of whom. */
    val recipientToOverride: String? = null,
    /** Who is told. */
    val recipients: List<CorrespondenceNotificationRecipient> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        recipientToOverride?.ffi() ?: FfiValue.Absent,
        recipients.list { it.ffi(kept) },
    )

    internal companion object : Reader<CorrespondenceNotificationOverride> {
        override fun read(value: FfiValue): CorrespondenceNotificationOverride = Fields(value, 2, "CorrespondenceNotificationOverride").run {
            CorrespondenceNotificationOverride(
                recipientToOverride = optional("recipientToOverride", texts),
                recipients = list("recipients", CorrespondenceNotificationRecipient),
                unknown = unknown,
            )
        }
    }
}

/** A notification that was ordered for a message. */
data class CorrespondenceNotificationOverview(
    /** Identifier of the order. */
    val notificationOrderId: String? = null,
    /** Whether it is a reminder. */
    val isReminder: Boolean? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        notificationOrderId?.ffi() ?: FfiValue.Absent,
        isReminder?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<CorrespondenceNotificationOverview> {
        override fun read(value: FfiValue): CorrespondenceNotificationOverview = Fields(value, 2, "CorrespondenceNotificationOverview").run {
            CorrespondenceNotificationOverview(
                notificationOrderId = optional("notificationOrderId", texts),
                isReminder = optional("isReminder", booleans),
                unknown = unknown,
            )
        }
    }
}

/** Someone who is told about a message. */
data class CorrespondenceNotificationRecipient(
    /** E-mail address. */
    val emailAddress: String? = null,
    /** Mobile number. */
    val mobileNumber: String? = null,
    /** Organisation number. */
    val organizationNumber: String? = null,
    /** National identity number. */
    val nationalIdentityNumber: String? = null,
    /** Whether they have opted out of digital communication. */
    val isReserved: Boolean? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        emailAddress?.ffi() ?: FfiValue.Absent,
        mobileNumber?.ffi() ?: FfiValue.Absent,
        organizationNumber?.ffi() ?: FfiValue.Absent,
        nationalIdentityNumber?.ffi() ?: FfiValue.Absent,
        isReserved?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<CorrespondenceNotificationRecipient> {
        override fun read(value: FfiValue): CorrespondenceNotificationRecipient = Fields(value, 5, "CorrespondenceNotificationRecipient").run {
            CorrespondenceNotificationRecipient(
                emailAddress = optional("emailAddress", texts),
                mobileNumber = optional("mobileNumber", texts),
                organizationNumber = optional("organizationNumber", texts),
                nationalIdentityNumber = optional("nationalIdentityNumber", texts),
                isReserved = optional("isReserved", booleans),
                unknown = unknown,
            )
        }
    }
}

/** A message: what it says, from whom it is, and what its reader has done with it. */
data class CorrespondenceOverview(
    /** Identifier of the message. */
    val correspondenceId: String,
    /** The service that it belongs to. */
    val resourceId: String? = null,
    /** The sending organisation, as a URN or as `0192:` and its number. */
    val sender: String? = null,
    /** The sender's own reference. */
    val sendersReference: String? = null,
    /** Name to show instead of the sender's. */
    val messageSender: String? = null,
    /** Who it is for, as a URN or as `0192:` and an organisation number. */
    val recipient: String? = null,
    /** What it says. */
    val content: CorrespondenceContent? = null,
    /** When it was, or will be, published. */
    val requestedPublishTime: AltinnDateTime? = null,
    /** When the recipient should have answered. */
    val dueDateTime: AltinnDateTime? = null,
    /** Things that it is about. */
    val externalReferences: List<CorrespondenceExternalReference> = emptyList(),
    /** Values that the sender put on it, by name. */
    val propertyList: Json? = null,
    /** How to answer. */
    val replyOptions: List<CorrespondenceReplyOption> = emptyList(),
    /** How the recipient is told. */
    val notification: CorrespondenceNotification? = null,
    /** Whether it is sent although the recipient has opted out of digital communication. */
    val ignoreReservation: Boolean? = null,
    /** Whether the recipient must confirm it (`ConfirmCorrespondence`). */
    val isConfirmationNeeded: Boolean? = null,
    /** Whether it is confidential. */
    val isConfidential: Boolean? = null,
    /** Whether the recipient may forward it. */
    val allowForwarding: Boolean? = null,
    /** When it was created. */
    val created: AltinnDateTime? = null,
    /** How far it has come. */
    val status: CorrespondenceStatus? = null,
    /** The same in words. */
    val statusText: String? = null,
    /** When the status last changed. */
    val statusChanged: AltinnDateTime? = null,
    /** Notifications that were ordered for it. */
    val notifications: List<CorrespondenceNotificationOverview> = emptyList(),
    /** Altinn II's number of it, for a message that was moved from there. */
    val altinn2CorrespondenceId: Int? = null,
    /** When it was published; absent until then. */
    val published: AltinnDateTime? = null,
    /** When the recipient first read it; absent until then. */
    val read: AltinnDateTime? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        correspondenceId.ffi(),
        resourceId?.ffi() ?: FfiValue.Absent,
        sender?.ffi() ?: FfiValue.Absent,
        sendersReference?.ffi() ?: FfiValue.Absent,
        messageSender?.ffi() ?: FfiValue.Absent,
        recipient?.ffi() ?: FfiValue.Absent,
        content?.ffi(kept) ?: FfiValue.Absent,
        requestedPublishTime?.ffi() ?: FfiValue.Absent,
        dueDateTime?.ffi() ?: FfiValue.Absent,
        externalReferences.list { it.ffi(kept) },
        propertyList?.ffi() ?: FfiValue.Absent,
        replyOptions.list { it.ffi(kept) },
        notification?.ffi(kept) ?: FfiValue.Absent,
        ignoreReservation?.ffi() ?: FfiValue.Absent,
        isConfirmationNeeded?.ffi() ?: FfiValue.Absent,
        isConfidential?.ffi() ?: FfiValue.Absent,
        allowForwarding?.ffi() ?: FfiValue.Absent,
        created?.ffi() ?: FfiValue.Absent,
        status?.ffi() ?: FfiValue.Absent,
        statusText?.ffi() ?: FfiValue.Absent,
        statusChanged?.ffi() ?: FfiValue.Absent,
        notifications.list { it.ffi(kept) },
        altinn2CorrespondenceId?.ffi() ?: FfiValue.Absent,
        published?.ffi() ?: FfiValue.Absent,
        read?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<CorrespondenceOverview> {
        override fun read(value: FfiValue): CorrespondenceOverview = Fields(value, 25, "CorrespondenceOverview").run {
            CorrespondenceOverview(
                correspondenceId = required("correspondenceId", texts),
                resourceId = optional("resourceId", texts),
                sender = optional("sender", texts),
                sendersReference = optional("sendersReference", texts),
                messageSender = optional("messageSender", texts),
                recipient = optional("recipient", texts),
                content = optional("content", CorrespondenceContent),
                requestedPublishTime = optional("requestedPublishTime", dateTimes),
                dueDateTime = optional("dueDateTime", dateTimes),
                externalReferences = list("externalReferences", CorrespondenceExternalReference),
                propertyList = optional("propertyList", jsons),
                replyOptions = list("replyOptions", CorrespondenceReplyOption),
                notification = optional("notification", CorrespondenceNotification),
                ignoreReservation = optional("ignoreReservation", booleans),
                isConfirmationNeeded = optional("isConfirmationNeeded", booleans),
                isConfidential = optional("isConfidential", booleans),
                allowForwarding = optional("allowForwarding", booleans),
                created = optional("created", dateTimes),
                status = optional("status", names(::CorrespondenceStatus, CorrespondenceStatus::unknown)),
                statusText = optional("statusText", texts),
                statusChanged = optional("statusChanged", dateTimes),
                notifications = list("notifications", CorrespondenceNotificationOverview),
                altinn2CorrespondenceId = optional("altinn2CorrespondenceId", ints),
                published = optional("published", dateTimes),
                read = optional("read", dateTimes),
                unknown = unknown,
            )
        }
    }
}

/** What became of a message that was to be archived. */
data class CorrespondenceReceipt(
    /** When the receipt last changed, Norwegian local time. */
    val lastChanged: AltinnDateTime? = null,
    /** Number of the receipt that this one is part of. */
    val parentReceiptId: Int? = null,
    /** Earlier texts, the newest first. */
    val receiptHistory: String? = null,
    /** Number of the receipt. */
    val receiptId: Int? = null,
    /** The outcome. */
    val receiptStatusCode: ReceiptStatus? = null,
    /** Template of the text. */
    val receiptTemplate: String? = null,
    /** What a person should read. */
    val receiptText: String? = null,
    /** What kind of receipt it is. */
    val receiptTypeName: ReceiptType? = null,
    /** The names that the message goes by, the archive reference among them. */
    val references: List<ReferenceV1> = emptyList(),
    /** Receipts of the parts. */
    val subReceipts: List<CorrespondenceReceipt> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        lastChanged?.ffi() ?: FfiValue.Absent,
        parentReceiptId?.ffi() ?: FfiValue.Absent,
        receiptHistory?.ffi() ?: FfiValue.Absent,
        receiptId?.ffi() ?: FfiValue.Absent,
        receiptStatusCode?.ffi() ?: FfiValue.Absent,
        receiptTemplate?.ffi() ?: FfiValue.Absent,
        receiptText?.ffi() ?: FfiValue.Absent,
        receiptTypeName?.ffi() ?: FfiValue.Absent,
        references.list { it.ffi(kept) },
        subReceipts.list { it.ffi(kept) },
    )

    internal companion object : Reader<CorrespondenceReceipt> {
        override fun read(value: FfiValue): CorrespondenceReceipt = Fields(value, 10, "CorrespondenceReceipt").run {
            CorrespondenceReceipt(
                lastChanged = optional("lastChanged", dateTimes),
                parentReceiptId = optional("parentReceiptId", ints),
                receiptHistory = optional("receiptHistory", texts),
                receiptId = optional("receiptId", ints),
                receiptStatusCode = optional("receiptStatusCode", names(::ReceiptStatus, ReceiptStatus::unknown)),
                receiptTemplate = optional("receiptTemplate", texts),
                receiptText = optional("receiptText", texts),
                receiptTypeName = optional("receiptTypeName", names(::ReceiptType, ReceiptType::unknown)),
                references = list("references", ReferenceV1),
                subReceipts = list("subReceipts", CorrespondenceReceipt),
                unknown = unknown,
            )
        }
    }
}

/** The message that was acted upon. */
data class CorrespondenceReference(
    /** Identifier of the message. */
    val correspondenceId: String,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        correspondenceId.ffi(),
    )

    internal companion object : Reader<CorrespondenceReference> {
        override fun read(value: FfiValue): CorrespondenceReference = Fields(value, 1, "CorrespondenceReference").run {
            CorrespondenceReference(
                correspondenceId = required("correspondenceId", texts),
                unknown = unknown,
            )
        }
    }
}

/** A way to answer a message. */
data class CorrespondenceReplyOption(
    /** Address to go to. */
    val linkUrl: String? = null,
    /** Text of the link. */
    val linkText: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        linkUrl?.ffi() ?: FfiValue.Absent,
        linkText?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<CorrespondenceReplyOption> {
        override fun read(value: FfiValue): CorrespondenceReplyOption = Fields(value, 2, "CorrespondenceReplyOption").run {
            CorrespondenceReplyOption(
                linkUrl = optional("linkUrl", texts),
                linkText = optional("linkText", texts),
                unknown = unknown,
            )
        }
    }
}

/**
 * Adds an attachment to an instance, or a form that the app did not make itself, by the older address.
 *
 * Every version of the app library has it. Altinn calls it obsolete since version 8.6.0, which brought
 * `UploadAttachment`; some agencies document this one only. What is wrong with the file comes as a text or a list
 * of texts, not as a problem document.
 */
data class CreateData(
    /** Short name of the service owner. */
    val org: String,
    /** Name of the app. */
    val app: String,
    /** Number of the party that the instance belongs to. */
    val instanceOwnerPartyId: Int,
    /** GUID of the instance. */
    val instanceGuid: String,
    /** Which of the app's data types it is. */
    val dataType: String,
    /**
     * Media type: the one that belongs to the file's extension, without a character set; `application/xml` or
     * `application/json` for a form.
     */
    val contentType: String,
    /** The bytes. */
    val content: Blob,
    /** File name with extension; attachments must have one. */
    val fileName: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        org.ffi(),
        app.ffi(),
        instanceOwnerPartyId.ffi(),
        instanceGuid.ffi(),
        dataType.ffi(),
        contentType.ffi(),
        fileName?.ffi() ?: FfiValue.Absent,
        content.ffi(kept),
    )

    internal companion object : Reader<CreateData> {
        override fun read(value: FfiValue): CreateData = Fields(value, 8, "CreateData").run {
            CreateData(
                org = required("org", texts),
                app = required("app", texts),
                instanceOwnerPartyId = required("instanceOwnerPartyId", ints),
                instanceGuid = required("instanceGuid", texts),
                dataType = required("dataType", texts),
                contentType = required("contentType", texts),
                fileName = optional("fileName", texts),
                content = required("content", blobs),
            )
        }
    }
}

/**
 * Creates an instance of an app. The app makes its form data itself, prefilled where it knows something.
 *
 * There is no idempotency key: when no answer comes, look among the owner's active instances before trying again.
 */
data class CreateInstance(
    /** Short name of the service owner. */
    val org: String,
    /** Name of the app. */
    val app: String,
    /** The party that it will belong to. */
    val instanceOwner: InstanceOwnerSelector,
    /** When it should be sent in at the latest. */
    val dueBefore: AltinnDateTime? = null,
    /** From when on its owner sees it. */
    val visibleAfter: AltinnDateTime? = null,
    /**
     * Texts that the instance keeps, by name: the app and Storage answer with them (`dataValues`). Some apps read them, for
     * example `inntektsaar`.
     */
    val dataValues: Json? = null,
    /** Texts for the inbox, by name (`presentationTexts`). The app may change them. */
    val presentationTexts: Json? = null,
    /** Language of texts: `nb`, `nn` or `en`. */
    val language: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        org.ffi(),
        app.ffi(),
        instanceOwner.ffi(kept),
        dueBefore?.ffi() ?: FfiValue.Absent,
        visibleAfter?.ffi() ?: FfiValue.Absent,
        dataValues?.ffi() ?: FfiValue.Absent,
        presentationTexts?.ffi() ?: FfiValue.Absent,
        language?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<CreateInstance> {
        override fun read(value: FfiValue): CreateInstance = Fields(value, 8, "CreateInstance").run {
            CreateInstance(
                org = required("org", texts),
                app = required("app", texts),
                instanceOwner = required("instanceOwner", InstanceOwnerSelector),
                dueBefore = optional("dueBefore", dateTimes),
                visibleAfter = optional("visibleAfter", dateTimes),
                dataValues = optional("dataValues", jsons),
                presentationTexts = optional("presentationTexts", jsons),
                language = optional("language", texts),
            )
        }
    }
}

/**
 * Creates an instance of an app together with form data and attachments, in one request.
 *
 * The app keeps the whole request in memory and refuses more than 2,000 MiB; for large attachments use
 * `UploadAttachment`. When Altinn refuses one part, it deletes the instance again; when no answer comes, look
 * among the owner's active instances before trying again.
 */
data class CreateInstanceWithData(
    /** Short name of the service owner. */
    val org: String,
    /** Name of the app. */
    val app: String,
    /** Who it will belong to, and when. */
    val instance: InstanceTemplate,
    /** How to tell its owner. */
    val notification: InstantiationNotification? = null,
    /** Form data and attachments. */
    val data: List<DataPart> = emptyList(),
    /** Language of texts: `nb`, `nn` or `en`. */
    val language: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        org.ffi(),
        app.ffi(),
        instance.ffi(kept),
        notification?.ffi(kept) ?: FfiValue.Absent,
        data.list { it.ffi(kept) },
        language?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<CreateInstanceWithData> {
        override fun read(value: FfiValue): CreateInstanceWithData = Fields(value, 6, "CreateInstanceWithData").run {
            CreateInstanceWithData(
                org = required("org", texts),
                app = required("app", texts),
                instance = required("instance", InstanceTemplate),
                notification = optional("notification", InstantiationNotification),
                data = list("data", DataPart),
                language = optional("language", texts),
            )
        }
    }
}

/** Credentials as hosts write them. */
data class CredentialsConfig(
    /** `system` (the Basic flavour of Altinn II) or `usernameToken` (the WS flavour). */
    val kind: String,
    /** The environment they were issued for, when the program wants that checked: `production`, `tt02` or `custom`. */
    val environment: String? = null,
    /** System user name (datasystem-ID). */
    val systemUserName: String? = null,
    /** System password. */
    val systemPassword: Secret? = null,
    /** Kind `usernameToken`: whether a timestamp goes with it; it does when not set. */
    val timestamp: Boolean? = null,
    /** Kind `usernameToken`: whether it carries a nonce and the time of its making; it does not when not set. */
    val nonce: Boolean? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        kind.ffi(),
        environment?.ffi() ?: FfiValue.Absent,
        systemUserName?.ffi() ?: FfiValue.Absent,
        systemPassword?.ffi() ?: FfiValue.Absent,
        timestamp?.ffi() ?: FfiValue.Absent,
        nonce?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<CredentialsConfig> {
        override fun read(value: FfiValue): CredentialsConfig = Fields(value, 6, "CredentialsConfig").run {
            CredentialsConfig(
                kind = required("kind", texts),
                environment = optional("environment", texts),
                systemUserName = optional("systemUserName", texts),
                systemPassword = optional("systemPassword", secrets),
                timestamp = optional("timestamp", booleans),
                nonce = optional("nonce", booleans),
            )
        }
    }
}

/** One form, attachment or receipt of an instance: what is known about it, without the bytes. */
data class DataElement(
    /** GUID of the element. */
    val id: String,
    /** GUID of the instance; usually absent inside an instance. */
    val instanceGuid: String? = null,
    /** Which of the app's data types it is, for example `ref-data-as-pdf` for the receipt. */
    val dataType: String? = null,
    /** File name, for attachments. */
    val filename: String? = null,
    /** Media type of the stored bytes. */
    val contentType: String? = null,
    /** Where Altinn stores the bytes. */
    val blobStoragePath: String? = null,
    /** Where the bytes can be fetched. */
    val selfLinks: ResourceLinks? = null,
    /** Number of bytes. */
    val size: Long? = null,
    /** MD5 of the bytes in base64 (not hexadecimal); not always there. */
    val contentHash: String? = null,
    /** Whether it can no longer be changed. */
    val locked: Boolean? = null,
    /** GUIDs of elements that it refers to. */
    val refs: List<String> = emptyList(),
    /** Whether it has been read. */
    val isRead: Boolean? = null,
    /** Tags that users or the app put on it. */
    val tags: List<String> = emptyList(),
    /** Values that users put on it. */
    val userDefinedMetadata: List<KeyValue> = emptyList(),
    /** Values that the app put on it. */
    val metadata: List<KeyValue> = emptyList(),
    /** Whether it is deleted. */
    val deleteStatus: DeleteStatus? = null,
    /** What the virus scan found. */
    val fileScanResult: FileScanResult? = null,
    /** What it was made from. */
    val references: List<DataElementReference> = emptyList(),
    /**
     * After `PutData` only: the fields that the app calculated, by their path in the form, with their new
     * values (null for a field that the app removed). Absent when the app changed nothing.
     */
    val changedFields: Json? = null,
    /** When it was created. */
    val created: AltinnDateTime? = null,
    /** Number of the user, or of the organisation, who created it. */
    val createdBy: String? = null,
    /** When it last changed. */
    val lastChanged: AltinnDateTime? = null,
    /** Number of the user, or of the organisation, who last changed it. */
    val lastChangedBy: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        id.ffi(),
        instanceGuid?.ffi() ?: FfiValue.Absent,
        dataType?.ffi() ?: FfiValue.Absent,
        filename?.ffi() ?: FfiValue.Absent,
        contentType?.ffi() ?: FfiValue.Absent,
        blobStoragePath?.ffi() ?: FfiValue.Absent,
        selfLinks?.ffi(kept) ?: FfiValue.Absent,
        size?.ffi() ?: FfiValue.Absent,
        contentHash?.ffi() ?: FfiValue.Absent,
        locked?.ffi() ?: FfiValue.Absent,
        refs.list { it.ffi() },
        isRead?.ffi() ?: FfiValue.Absent,
        tags.list { it.ffi() },
        userDefinedMetadata.list { it.ffi(kept) },
        metadata.list { it.ffi(kept) },
        deleteStatus?.ffi(kept) ?: FfiValue.Absent,
        fileScanResult?.ffi() ?: FfiValue.Absent,
        references.list { it.ffi(kept) },
        changedFields?.ffi() ?: FfiValue.Absent,
        created?.ffi() ?: FfiValue.Absent,
        createdBy?.ffi() ?: FfiValue.Absent,
        lastChanged?.ffi() ?: FfiValue.Absent,
        lastChangedBy?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<DataElement> {
        override fun read(value: FfiValue): DataElement = Fields(value, 23, "DataElement").run {
            DataElement(
                id = required("id", texts),
                instanceGuid = optional("instanceGuid", texts),
                dataType = optional("dataType", texts),
                filename = optional("filename", texts),
                contentType = optional("contentType", texts),
                blobStoragePath = optional("blobStoragePath", texts),
                selfLinks = optional("selfLinks", ResourceLinks),
                size = optional("size", longs),
                contentHash = optional("contentHash", texts),
                locked = optional("locked", booleans),
                refs = list("refs", texts),
                isRead = optional("isRead", booleans),
                tags = list("tags", texts),
                userDefinedMetadata = list("userDefinedMetadata", KeyValue),
                metadata = list("metadata", KeyValue),
                deleteStatus = optional("deleteStatus", DeleteStatus),
                fileScanResult = optional("fileScanResult", names(::FileScanResult, FileScanResult::unknown)),
                references = list("references", DataElementReference),
                changedFields = optional("changedFields", jsons),
                created = optional("created", dateTimes),
                createdBy = optional("createdBy", texts),
                lastChanged = optional("lastChanged", dateTimes),
                lastChangedBy = optional("lastChangedBy", texts),
                unknown = unknown,
            )
        }
    }
}

/** What a data element was made from. */
data class DataElementReference(
    /** Identifier of the other object. */
    val value: String? = null,
    /** How the element is related to it. */
    val relation: DataElementRelation? = null,
    /** What the other object is. */
    val valueType: DataElementReferenceKind? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        value?.ffi() ?: FfiValue.Absent,
        relation?.ffi() ?: FfiValue.Absent,
        valueType?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<DataElementReference> {
        override fun read(value: FfiValue): DataElementReference = Fields(value, 3, "DataElementReference").run {
            DataElementReference(
                value = optional("value", texts),
                relation = optional("relation", names(::DataElementRelation, DataElementRelation::unknown)),
                valueType = optional("valueType", names(::DataElementReferenceKind, DataElementReferenceKind::unknown)),
                unknown = unknown,
            )
        }
    }
}

/** A form that an app changed. */
data class DataModelPair(
    /** GUID of the data element. */
    val dataElementId: String? = null,
    /** Its data now. */
    val data: Json? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        dataElementId?.ffi() ?: FfiValue.Absent,
        data?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<DataModelPair> {
        override fun read(value: FfiValue): DataModelPair = Fields(value, 2, "DataModelPair").run {
            DataModelPair(
                dataElementId = optional("dataElementId", texts),
                data = optional("data", jsons),
                unknown = unknown,
            )
        }
    }
}

/** One part with content of its own: a data element to be made along with an instance. */
data class DataPart(
    /** The data type, as the app's metadata names it. */
    val name: String,
    /** Media type, for example `application/xml`. */
    val contentType: String,
    /** The bytes. */
    val content: Blob,
    /** File name, for attachments. */
    val fileName: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        name.ffi(),
        contentType.ffi(),
        fileName?.ffi() ?: FfiValue.Absent,
        content.ffi(kept),
    )

    internal companion object : Reader<DataPart> {
        override fun read(value: FfiValue): DataPart = Fields(value, 4, "DataPart").run {
            DataPart(
                name = required("name", texts),
                contentType = required("contentType", texts),
                fileName = optional("fileName", texts),
                content = required("content", blobs),
            )
        }
    }
}

/** Someone who may sign in the user-controlled signing step. */
data class DelegatedUser(
    /** What the user is to sign. */
    val signingOptions: SigningOptions,
    /** National identity number. */
    val nationalIdentityNumber: String? = null,
    /** Altinn user name. */
    val userName: String? = null,
    /** Organisation number. */
    val organisationNumber: String? = null,
    /** Last name. */
    val name: String? = null,
    /** How many times the user may sign. */
    val numberOfSignaturesAllowed: Long? = null,
    /** E-mail address. */
    val email: String? = null,
    /** Phone number. */
    val phoneNumber: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        nationalIdentityNumber?.ffi() ?: FfiValue.Absent,
        userName?.ffi() ?: FfiValue.Absent,
        organisationNumber?.ffi() ?: FfiValue.Absent,
        name?.ffi() ?: FfiValue.Absent,
        numberOfSignaturesAllowed?.ffi() ?: FfiValue.Absent,
        email?.ffi() ?: FfiValue.Absent,
        phoneNumber?.ffi() ?: FfiValue.Absent,
        signingOptions.ffi(),
    )

    internal companion object : Reader<DelegatedUser> {
        override fun read(value: FfiValue): DelegatedUser = Fields(value, 8, "DelegatedUser").run {
            DelegatedUser(
                nationalIdentityNumber = optional("nationalIdentityNumber", texts),
                userName = optional("userName", texts),
                organisationNumber = optional("organisationNumber", texts),
                name = optional("name", texts),
                numberOfSignaturesAllowed = optional("numberOfSignaturesAllowed", longs),
                email = optional("email", texts),
                phoneNumber = optional("phoneNumber", texts),
                signingOptions = required("signingOptions", names(::SigningOptions, SigningOptions::unknown)),
            )
        }
    }
}

/**
 * Deletes a message (melding) that is not archived.
 *
 * A person's message is gone for good. An organisation's goes to the bin, out of which it can be taken in the portal, not
 * here. Altinn deletes unread messages too, and may still tell the sender that the message was read: a program that wants
 * its users to read first must see to that itself. The user needs the right to write to the message.
 */
data class DeleteCorrespondence(
    /** Number of the message. */
    val reporteeElementId: Int,
    /** Who deletes. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reporteeElementId.ffi(),
    )

    internal companion object : Reader<DeleteCorrespondence> {
        override fun read(value: FfiValue): DeleteCorrespondence = Fields(value, 2, "DeleteCorrespondence").run {
            DeleteCorrespondence(
                user = optional("user", EndUser),
                reporteeElementId = required("reporteeElementId", ints),
            )
        }
    }
}

/**
 * Deletes a data element: an attachment, or one of several forms of a data type.
 *
 * 409 when the instance is sent in or deleted. Apps before 8.5.0 refuse to delete forms (400).
 */
data class DeleteData(
    /** Short name of the service owner. */
    val org: String,
    /** Name of the app. */
    val app: String,
    /** Number of the party that the instance belongs to. */
    val instanceOwnerPartyId: Int,
    /** GUID of the instance. */
    val instanceGuid: String,
    /** GUID of the data element. */
    val dataGuid: String,
    /** Names of validators to leave out, with commas between them. */
    val ignoredValidators: String? = null,
    /** Language of texts: `nb`, `nn` or `en`. */
    val language: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        org.ffi(),
        app.ffi(),
        instanceOwnerPartyId.ffi(),
        instanceGuid.ffi(),
        dataGuid.ffi(),
        ignoredValidators?.ffi() ?: FfiValue.Absent,
        language?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<DeleteData> {
        override fun read(value: FfiValue): DeleteData = Fields(value, 7, "DeleteData").run {
            DeleteData(
                org = required("org", texts),
                app = required("app", texts),
                instanceOwnerPartyId = required("instanceOwnerPartyId", ints),
                instanceGuid = required("instanceGuid", texts),
                dataGuid = required("dataGuid", texts),
                ignoredValidators = optional("ignoredValidators", texts),
                language = optional("language", texts),
            )
        }
    }
}

/**
 * Deletes an instance. Apps answer with it as it is then, or with nothing: done is done.
 *
 * Deleted is what was answered with 200 or 204. Altinn refuses with 403 while the app forbids it (`preventInstanceDeletionForDays` in its metadata).
 */
data class DeleteInstance(
    /** Short name of the service owner. */
    val org: String,
    /** Name of the app. */
    val app: String,
    /** Number of the party that the instance belongs to. */
    val instanceOwnerPartyId: Int,
    /** GUID of the instance. */
    val instanceGuid: String,
    /** Whether to delete for good; into the bin when not set. */
    val hard: Boolean? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        org.ffi(),
        app.ffi(),
        instanceOwnerPartyId.ffi(),
        instanceGuid.ffi(),
        hard?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<DeleteInstance> {
        override fun read(value: FfiValue): DeleteInstance = Fields(value, 5, "DeleteInstance").run {
            DeleteInstance(
                org = required("org", texts),
                app = required("app", texts),
                instanceOwnerPartyId = required("instanceOwnerPartyId", ints),
                instanceGuid = required("instanceGuid", texts),
                hard = optional("hard", booleans),
            )
        }
    }
}

/** Deletes an element of a reportee's work list or archive. Neither the portal nor end-user systems see it afterwards. */
data class DeleteReporteeElement(
    /**
     * What to delete: `A2E` and the element's number while it is active, `A2A` and its number once it is archived. Elements
     * of the first Altinn have `A1E` and `A1A`.
     */
    val reporteeElementCode: String,
    /** Who deletes. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reporteeElementCode.ffi(),
    )

    internal companion object : Reader<DeleteReporteeElement> {
        override fun read(value: FfiValue): DeleteReporteeElement = Fields(value, 2, "DeleteReporteeElement").run {
            DeleteReporteeElement(
                user = optional("user", EndUser),
                reporteeElementCode = required("reporteeElementCode", texts),
            )
        }
    }
}

/** Whether a data element is deleted. */
data class DeleteStatus(
    /** Whether it is deleted for good. */
    val isHardDeleted: Boolean? = null,
    /** When it was marked so. */
    val hardDeleted: AltinnDateTime? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        isHardDeleted?.ffi() ?: FfiValue.Absent,
        hardDeleted?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<DeleteStatus> {
        override fun read(value: FfiValue): DeleteStatus = Fields(value, 2, "DeleteStatus").run {
            DeleteStatus(
                isHardDeleted = optional("isHardDeleted", booleans),
                hardDeleted = optional("hardDeleted", dateTimes),
                unknown = unknown,
            )
        }
    }
}

/** What became of a deletion. Apps before 8.5.0 answer without a body: then nothing is set. */
data class DeletedData(
    /** The instance without the element. */
    val instance: Instance? = null,
    /** What the validators found that look at the change, by validator. */
    val validationIssues: List<ValidationSource> = emptyList(),
    /** Forms that the app changed in consequence. */
    val newDataModels: List<DataModelPair> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        instance?.ffi(kept) ?: FfiValue.Absent,
        validationIssues.list { it.ffi(kept) },
        newDataModels.list { it.ffi(kept) },
    )

    internal companion object : Reader<DeletedData> {
        override fun read(value: FfiValue): DeletedData = Fields(value, 3, "DeletedData").run {
            DeletedData(
                instance = optional("instance", Instance),
                validationIssues = list("validationIssues", ValidationSource),
                newDataModels = list("newDataModels", DataModelPair),
                unknown = unknown,
            )
        }
    }
}

/** A deleted instance: nothing at all when the app answered without a body. */
data class DeletedInstance(
    /** `{instanceOwnerPartyId}/{instanceGuid}`. */
    val id: String? = null,
    /** The party that the instance belongs to. */
    val instanceOwner: InstanceOwner? = null,
    /** The app, as `{org}/{app}`. */
    val appId: String? = null,
    /** Short name of the service owner, in lower case. */
    val org: String? = null,
    /** Where the instance is. */
    val selfLinks: ResourceLinks? = null,
    /** When it should be sent in at the latest. */
    val dueBefore: AltinnDateTime? = null,
    /** From when on its owner sees it. */
    val visibleAfter: AltinnDateTime? = null,
    /** How far it has come. */
    val process: ProcessState? = null,
    /** Archived, deleted, read; absent on older instances. */
    val status: InstanceStatus? = null,
    /** Who has said that they are done with the instance. */
    val completeConfirmations: List<CompleteConfirmation> = emptyList(),
    /** The forms, attachments and receipts it holds. */
    val data: List<DataElement> = emptyList(),
    /** Texts for the inbox, by the name that the app gave them. */
    val presentationTexts: Json? = null,
    /** Values that the app copied out of the form, by the name that the app gave them. */
    val dataValues: Json? = null,
    /** When it was created. */
    val created: AltinnDateTime? = null,
    /** Number of the user, or of the organisation, who created it. */
    val createdBy: String? = null,
    /** When it last changed. */
    val lastChanged: AltinnDateTime? = null,
    /** Number of the user, or of the organisation, who last changed it. */
    val lastChangedBy: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        id?.ffi() ?: FfiValue.Absent,
        instanceOwner?.ffi(kept) ?: FfiValue.Absent,
        appId?.ffi() ?: FfiValue.Absent,
        org?.ffi() ?: FfiValue.Absent,
        selfLinks?.ffi(kept) ?: FfiValue.Absent,
        dueBefore?.ffi() ?: FfiValue.Absent,
        visibleAfter?.ffi() ?: FfiValue.Absent,
        process?.ffi(kept) ?: FfiValue.Absent,
        status?.ffi(kept) ?: FfiValue.Absent,
        completeConfirmations.list { it.ffi(kept) },
        data.list { it.ffi(kept) },
        presentationTexts?.ffi() ?: FfiValue.Absent,
        dataValues?.ffi() ?: FfiValue.Absent,
        created?.ffi() ?: FfiValue.Absent,
        createdBy?.ffi() ?: FfiValue.Absent,
        lastChanged?.ffi() ?: FfiValue.Absent,
        lastChangedBy?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<DeletedInstance> {
        override fun read(value: FfiValue): DeletedInstance = Fields(value, 17, "DeletedInstance").run {
            DeletedInstance(
                id = optional("id", texts),
                instanceOwner = optional("instanceOwner", InstanceOwner),
                appId = optional("appId", texts),
                org = optional("org", texts),
                selfLinks = optional("selfLinks", ResourceLinks),
                dueBefore = optional("dueBefore", dateTimes),
                visibleAfter = optional("visibleAfter", dateTimes),
                process = optional("process", ProcessState),
                status = optional("status", InstanceStatus),
                completeConfirmations = list("completeConfirmations", CompleteConfirmation),
                data = list("data", DataElement),
                presentationTexts = optional("presentationTexts", jsons),
                dataValues = optional("dataValues", jsons),
                created = optional("created", dateTimes),
                createdBy = optional("createdBy", texts),
                lastChanged = optional("lastChanged", dateTimes),
                lastChangedBy = optional("lastChangedBy", texts),
                unknown = unknown,
            )
        }
    }
}

/** What is copied from instances to dialogs in Dialogporten. Everything that is not switched off. */
data class DialogSyncSettings(
    /** Switches everything off. */
    val disableSync: Boolean? = null,
    /** Takes the dialog's identifier from the instance. */
    val enableUserSuppliedDialogId: Boolean? = null,
    /** Creates no dialogs. */
    val disableCreate: Boolean? = null,
    /** Deletes no dialogs. */
    val disableDelete: Boolean? = null,
    /** Adds no activities. */
    val disableAddActivities: Boolean? = null,
    /** Adds no transmissions. */
    val disableAddTransmissions: Boolean? = null,
    /** Leaves the due date alone. */
    val disableSyncDueAt: Boolean? = null,
    /** Leaves the status alone. */
    val disableSyncStatus: Boolean? = null,
    /** Does not set the status to completed upon confirmation. */
    val disableMarkCompletedWhenConfirmed: Boolean? = null,
    /** Leaves the title alone. */
    val disableSyncContentTitle: Boolean? = null,
    /** Leaves the summary alone. */
    val disableSyncContentSummary: Boolean? = null,
    /** Leaves the additional information alone. */
    val disableSyncContentAdditionalInformation: Boolean? = null,
    /** Leaves the extended status alone. */
    val disableSyncContentExtendedStatus: Boolean? = null,
    /** Leaves the attachments alone. */
    val disableSyncAttachments: Boolean? = null,
    /** Leaves the actions for programs alone. */
    val disableSyncApiActions: Boolean? = null,
    /** Leaves the actions for people alone. */
    val disableSyncGuiActions: Boolean? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        disableSync?.ffi() ?: FfiValue.Absent,
        enableUserSuppliedDialogId?.ffi() ?: FfiValue.Absent,
        disableCreate?.ffi() ?: FfiValue.Absent,
        disableDelete?.ffi() ?: FfiValue.Absent,
        disableAddActivities?.ffi() ?: FfiValue.Absent,
        disableAddTransmissions?.ffi() ?: FfiValue.Absent,
        disableSyncDueAt?.ffi() ?: FfiValue.Absent,
        disableSyncStatus?.ffi() ?: FfiValue.Absent,
        disableMarkCompletedWhenConfirmed?.ffi() ?: FfiValue.Absent,
        disableSyncContentTitle?.ffi() ?: FfiValue.Absent,
        disableSyncContentSummary?.ffi() ?: FfiValue.Absent,
        disableSyncContentAdditionalInformation?.ffi() ?: FfiValue.Absent,
        disableSyncContentExtendedStatus?.ffi() ?: FfiValue.Absent,
        disableSyncAttachments?.ffi() ?: FfiValue.Absent,
        disableSyncApiActions?.ffi() ?: FfiValue.Absent,
        disableSyncGuiActions?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<DialogSyncSettings> {
        override fun read(value: FfiValue): DialogSyncSettings = Fields(value, 16, "DialogSyncSettings").run {
            DialogSyncSettings(
                disableSync = optional("disableSync", booleans),
                enableUserSuppliedDialogId = optional("enableUserSuppliedDialogId", booleans),
                disableCreate = optional("disableCreate", booleans),
                disableDelete = optional("disableDelete", booleans),
                disableAddActivities = optional("disableAddActivities", booleans),
                disableAddTransmissions = optional("disableAddTransmissions", booleans),
                disableSyncDueAt = optional("disableSyncDueAt", booleans),
                disableSyncStatus = optional("disableSyncStatus", booleans),
                disableMarkCompletedWhenConfirmed = optional("disableMarkCompletedWhenConfirmed", booleans),
                disableSyncContentTitle = optional("disableSyncContentTitle", booleans),
                disableSyncContentSummary = optional("disableSyncContentSummary", booleans),
                disableSyncContentAdditionalInformation = optional("disableSyncContentAdditionalInformation", booleans),
                disableSyncContentExtendedStatus = optional("disableSyncContentExtendedStatus", booleans),
                disableSyncAttachments = optional("disableSyncAttachments", booleans),
                disableSyncApiActions = optional("disableSyncApiActions", booleans),
                disableSyncGuiActions = optional("disableSyncGuiActions", booleans),
                unknown = unknown,
            )
        }
    }
}

/**
 * Sends in a form task (skjemasett) that lies in the work list, filled in and valid, and whose service has no signing step.
 *
 * Altinn archives it and hands it to the service owner. A form task that must be signed is sent in by its last signature:
 * `do_signing`. Not to be repeated blindly: when the answer is lost, look at the element list first.
 */
data class DoSendingInAction(
    /** Number of the element: `reporteeElementId` of the element list. */
    val reporteeElementId: Int,
    /** Who asks. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reporteeElementId.ffi(),
    )

    internal companion object : Reader<DoSendingInAction> {
        override fun read(value: FfiValue): DoSendingInAction = Fields(value, 2, "DoSendingInAction").run {
            DoSendingInAction(
                user = optional("user", EndUser),
                reporteeElementId = required("reporteeElementId", ints),
            )
        }
    }
}

/**
 * Signs a form task that waits for a signature. The last signature also sends it in.
 *
 * The numbers of forms and attachments come from `altinn2.soap.reportee_element_list.get_form_set_elements`, the text from
 * `get_signing_text`. Not to be repeated blindly: when the answer is lost, ask `get_available_actions` first.
 */
data class DoSigning(
    /** Number of the element: `reporteeElementId` of the element list. */
    val reporteeElementId: Int,
    /** What the user agreed to. */
    val signatureText: String,
    /** When the user signed in to the end-user system. */
    val endUserSystemLoginDateTime: AltinnDateTime,
    /** When the user signed. */
    val endUserSystemSignatureDateTime: AltinnDateTime,
    /** Version of the end-user system. */
    val endUserSystemVersion: String,
    /** Who signed, as the end-user system knows them. */
    val endUserSystemUserId: String,
    /** The end-user system's name for the signature, unique. */
    val endUserSystemReference: String,
    /** The entry of the end-user system's log about the signature. */
    val endUserSystemSignatureLogId: String,
    /** Who asks. */
    val user: EndUser? = null,
    /** Numbers of the forms to sign. */
    val selectedForms: List<Int> = emptyList(),
    /** Numbers of the attachments to sign. */
    val selectedAttachments: List<Int> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reporteeElementId.ffi(),
        selectedForms.list { it.ffi() },
        selectedAttachments.list { it.ffi() },
        signatureText.ffi(),
        endUserSystemLoginDateTime.ffi(),
        endUserSystemSignatureDateTime.ffi(),
        endUserSystemVersion.ffi(),
        endUserSystemUserId.ffi(),
        endUserSystemReference.ffi(),
        endUserSystemSignatureLogId.ffi(),
    )

    internal companion object : Reader<DoSigning> {
        override fun read(value: FfiValue): DoSigning = Fields(value, 11, "DoSigning").run {
            DoSigning(
                user = optional("user", EndUser),
                reporteeElementId = required("reporteeElementId", ints),
                selectedForms = list("selectedForms", ints),
                selectedAttachments = list("selectedAttachments", ints),
                signatureText = required("signatureText", texts),
                endUserSystemLoginDateTime = required("endUserSystemLoginDateTime", dateTimes),
                endUserSystemSignatureDateTime = required("endUserSystemSignatureDateTime", dateTimes),
                endUserSystemVersion = required("endUserSystemVersion", texts),
                endUserSystemUserId = required("endUserSystemUserId", texts),
                endUserSystemReference = required("endUserSystemReference", texts),
                endUserSystemSignatureLogId = required("endUserSystemSignatureLogId", texts),
            )
        }
    }
}

/**
 * Downloads an attachment of a message.
 *
 * There is no checksum in the answer: compare with the attachment's `checksum`, when the sender gave one.
 */
data class DownloadCorrespondenceAttachment(
    /** Identifier of the message. */
    val correspondenceId: String,
    /** Identifier of the attachment. */
    val attachmentId: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        correspondenceId.ffi(),
        attachmentId.ffi(),
    )

    internal companion object : Reader<DownloadCorrespondenceAttachment> {
        override fun read(value: FfiValue): DownloadCorrespondenceAttachment = Fields(value, 2, "DownloadCorrespondenceAttachment").run {
            DownloadCorrespondenceAttachment(
                correspondenceId = required("correspondenceId", texts),
                attachmentId = required("attachmentId", texts),
            )
        }
    }
}

/**
 * Downloads a broker file that `get_available_files` listed.
 *
 * The content comes as MTOM and may be read in a stream. Once the whole of it is safe, confirm it with
 * `confirm_downloaded`: until then it is listed as new.
 */
data class DownloadFileStreamed(
    /** Reference of the file, as `get_available_files` gave it. */
    val fileReference: String,
    /**
     * The recipient: organisation number or national identity number. Altinn's documentation speaks of the sender, and of a
     * recipient without rights where it lists the errors.
     */
    val reportee: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        fileReference.ffi(),
        reportee.ffi(),
    )

    internal companion object : Reader<DownloadFileStreamed> {
        override fun read(value: FfiValue): DownloadFileStreamed = Fields(value, 2, "DownloadFileStreamed").run {
            DownloadFileStreamed(
                fileReference = required("fileReference", texts),
                reportee = required("reportee", texts),
            )
        }
    }
}

/** The content of a broker file. */
data class DownloadedBrokerFile(
    /** The content: a zip archive, as trustworthy as its sender. Unpack it with care. */
    val content: Blob,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        content.ffi(kept),
    )

    internal companion object : Reader<DownloadedBrokerFile> {
        override fun read(value: FfiValue): DownloadedBrokerFile = Fields(value, 1, "DownloadedBrokerFile").run {
            DownloadedBrokerFile(
                content = required("content", blobs),
                unknown = unknown,
            )
        }
    }
}

/** What goes out by eFormidling when an instance is sent in. */
data class EFormidlingContract(
    /** Service. */
    val serviceId: String? = null,
    /** DPF shipment type, by which the receiver routes it. */
    val dpfShipmentType: String? = null,
    /** Organisation number of the receiver. */
    val receiver: String? = null,
    /** The task after which it goes out. */
    val sendAfterTaskId: String? = null,
    /** Process. */
    val process: String? = null,
    /** Document standard. */
    val standard: String? = null,
    /** Version of the document type. */
    val typeVersion: String? = null,
    /** Document type, for example `arkivmelding`. */
    val type: String? = null,
    /** Security level. */
    val securityLevel: Int? = null,
    /** Data types that go along. */
    val dataTypes: List<String> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        serviceId?.ffi() ?: FfiValue.Absent,
        dpfShipmentType?.ffi() ?: FfiValue.Absent,
        receiver?.ffi() ?: FfiValue.Absent,
        sendAfterTaskId?.ffi() ?: FfiValue.Absent,
        process?.ffi() ?: FfiValue.Absent,
        standard?.ffi() ?: FfiValue.Absent,
        typeVersion?.ffi() ?: FfiValue.Absent,
        type?.ffi() ?: FfiValue.Absent,
        securityLevel?.ffi() ?: FfiValue.Absent,
        dataTypes.list { it.ffi() },
    )

    internal companion object : Reader<EFormidlingContract> {
        override fun read(value: FfiValue): EFormidlingContract = Fields(value, 10, "EFormidlingContract").run {
            EFormidlingContract(
                serviceId = optional("serviceId", texts),
                dpfShipmentType = optional("dpfShipmentType", texts),
                receiver = optional("receiver", texts),
                sendAfterTaskId = optional("sendAfterTaskId", texts),
                process = optional("process", texts),
                standard = optional("standard", texts),
                typeVersion = optional("typeVersion", texts),
                type = optional("type", texts),
                securityLevel = optional("securityLevel", ints),
                dataTypes = list("dataTypes", texts),
                unknown = unknown,
            )
        }
    }
}

/** The symmetric key to sensitive fields, encrypted for those who may read them. */
data class EncryptedKey(
    /** The key for the reportee. */
    val reporteeKey: ReporteeKey? = null,
    /** The key for each service owner that receives the forms. */
    val serviceOwnerKeys: List<ServiceOwnerKey> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        reporteeKey?.ffi(kept) ?: FfiValue.Absent,
        serviceOwnerKeys.list { it.ffi(kept) },
    )

    internal companion object : Reader<EncryptedKey> {
        override fun read(value: FfiValue): EncryptedKey = Fields(value, 2, "EncryptedKey").run {
            EncryptedKey(
                reporteeKey = optional("reporteeKey", ReporteeKey),
                serviceOwnerKeys = list("serviceOwnerKeys", ServiceOwnerKey),
            )
        }
    }
}

/**
 * The end user's own credentials, which most operations want beside the system's.
 *
 * The one-time code comes from `altinn2.soap.system_authentication.get_authentication_challenge`; with it the user has a
 * session of 30 minutes from each call, 8 hours at most.
 */
data class EndUser(
    /** The user's national identity number. */
    val nationalIdentityNumber: String,
    /** The user's Altinn password. */
    val password: Secret,
    /** The one-time code. */
    val pinCode: Secret,
    /** How the code reached the user: `AltinnPin`, `SMSPin` or `TaxPin`. */
    val authMethod: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        nationalIdentityNumber.ffi(),
        password.ffi(),
        pinCode.ffi(),
        authMethod.ffi(),
    )

    internal companion object : Reader<EndUser> {
        override fun read(value: FfiValue): EndUser = Fields(value, 4, "EndUser").run {
            EndUser(
                nationalIdentityNumber = required("nationalIdentityNumber", texts),
                password = required("password", secrets),
                pinCode = required("pinCode", secrets),
                authMethod = required("authMethod", texts),
            )
        }
    }
}

/** A message with all that belongs to it. */
data class EndUserCorrespondence(
    /** The message itself. */
    val correspondence: MessageContent? = null,
    /** Its attachments. */
    val attachments: List<MessageAttachment> = emptyList(),
    /** Its links. */
    val links: List<MessageLink> = emptyList(),
    /** The notifications (varsler) that went with it. */
    val notifications: List<MessageNotification> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        correspondence?.ffi(kept) ?: FfiValue.Absent,
        attachments.list { it.ffi(kept) },
        links.list { it.ffi(kept) },
        notifications.list { it.ffi(kept) },
    )

    internal companion object : Reader<EndUserCorrespondence> {
        override fun read(value: FfiValue): EndUserCorrespondence = Fields(value, 4, "EndUserCorrespondence").run {
            EndUserCorrespondence(
                correspondence = optional("correspondence", MessageContent),
                attachments = list("attachments", MessageAttachment),
                links = list("links", MessageLink),
                notifications = list("notifications", MessageNotification),
                unknown = unknown,
            )
        }
    }
}

/** A message with all that belongs to it, in the older form. */
data class EndUserCorrespondenceV1(
    /** The message itself. */
    val correspondence: MessageContentV1? = null,
    /** Its attachments. */
    val attachments: List<MessageAttachmentV1> = emptyList(),
    /** Its links. */
    val links: List<MessageLink> = emptyList(),
    /** The notifications (varsler) that went with it. */
    val notifications: List<MessageNotification> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        correspondence?.ffi(kept) ?: FfiValue.Absent,
        attachments.list { it.ffi(kept) },
        links.list { it.ffi(kept) },
        notifications.list { it.ffi(kept) },
    )

    internal companion object : Reader<EndUserCorrespondenceV1> {
        override fun read(value: FfiValue): EndUserCorrespondenceV1 = Fields(value, 4, "EndUserCorrespondenceV1").run {
            EndUserCorrespondenceV1(
                correspondence = optional("correspondence", MessageContentV1),
                attachments = list("attachments", MessageAttachmentV1),
                links = list("links", MessageLink),
                notifications = list("notifications", MessageNotification),
                unknown = unknown,
            )
        }
    }
}

/** An error as the hosts get it. */
data class ErrorReport(
    /** The stable code, for example `altinn_fault`. */
    val code: String,
    /** Which part of the conversation: `input`, `configuration`, `transport`, `protocol`, `authentication`, `authorization`, `rejected`, `unavailable` or `flow`. */
    val kind: String,
    /** `never`, `after` or `checkFirst`. */
    val retry: String,
    /** `user`, `integrator`, `serviceOwner` or `altinn`. */
    val fixableBy: String,
    /** What happened and what to do. */
    val detail: String,
    /** With `after` and `checkFirst`: seconds to wait, when Altinn or a gateway said so (`Retry-After`); 86,400 at most. */
    val retryAfterSeconds: Int? = null,
    /** The operation or flow at work. */
    val operation: String? = null,
    /** The field at fault. */
    val path: String? = null,
    /**
     * What may be meant, when several things may be: identifiers of instances or receipts, to be looked at before anything
     * is sent again.
     */
    val candidates: List<String> = emptyList(),
    /** What the server said. */
    val server: ServerReport? = null,
    /** What to tell a person, for errors that Altinn documents. */
    val advice: AdviceText? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        code.ffi(),
        kind.ffi(),
        retry.ffi(),
        retryAfterSeconds?.ffi() ?: FfiValue.Absent,
        fixableBy.ffi(),
        detail.ffi(),
        operation?.ffi() ?: FfiValue.Absent,
        path?.ffi() ?: FfiValue.Absent,
        candidates.list { it.ffi() },
        server?.ffi(kept) ?: FfiValue.Absent,
        advice?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<ErrorReport> {
        override fun read(value: FfiValue): ErrorReport = Fields(value, 11, "ErrorReport").run {
            ErrorReport(
                code = required("code", texts),
                kind = required("kind", texts),
                retry = required("retry", texts),
                retryAfterSeconds = optional("retryAfterSeconds", ints),
                fixableBy = required("fixableBy", texts),
                detail = required("detail", texts),
                operation = optional("operation", texts),
                path = optional("path", texts),
                candidates = list("candidates", texts),
                server = optional("server", ServerReport),
                advice = optional("advice", AdviceText),
                unknown = unknown,
            )
        }
    }
}

/**
 * Exchanges the session's token of Maskinporten or ID-porten for Altinn's own, which apps and most other APIs want.
 *
 * The new token lives 30 minutes, or as long as the old one if that is ID-porten's;
 * `crate::token::jwt::access_token` reads the end from it. 401: the token is unknown or has run out. 403: a token of ID-porten
 * without any `altinn:` scope.
 */
data class ExchangeToken(
    /** Who issued the session's token; `maskinporten` when not set. */
    val provider: TokenProvider? = null,
    /** For Digdir itself: acts as the test organisation `ttd`. */
    val test: Boolean? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        provider?.ffi() ?: FfiValue.Absent,
        test?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ExchangeToken> {
        override fun read(value: FfiValue): ExchangeToken = Fields(value, 2, "ExchangeToken").run {
            ExchangeToken(
                provider = optional("provider", names(::TokenProvider, TokenProvider::unknown)),
                test = optional("test", booleans),
            )
        }
    }
}

/** Altinn's own token. */
data class ExchangedToken(
    /** The token, a JWT. */
    val token: Secret,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        token.ffi(),
    )

    internal companion object : Reader<ExchangedToken> {
        override fun read(value: FfiValue): ExchangedToken = Fields(value, 1, "ExchangedToken").run {
            ExchangedToken(
                token = required("token", secrets),
                unknown = unknown,
            )
        }
    }
}

/** Asks a service owner's system through a lookup (innsynstjeneste) that Altinn lets end-user systems ask directly. */
data class ExecuteLookUp(
    /** What is asked. */
    val query: LookUpQuery,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        query.ffi(kept),
    )

    internal companion object : Reader<ExecuteLookUp> {
        override fun read(value: FfiValue): ExecuteLookUp = Fields(value, 1, "ExecuteLookUp").run {
            ExecuteLookUp(
                query = required("query", LookUpQuery),
            )
        }
    }
}

/** One thing that is to go wrong. */
data class Fault(
    /** Requests whose address or SOAPAction contains this text. */
    val matching: String,
    /** The status to answer with. */
    val status: Int,
    /** Only requests of this method; any when not set. */
    val method: String? = null,
    /** How many matching requests to let pass first. */
    val after: Int? = null,
    /** How many to hit then; 1 when not set. */
    val times: Int? = null,
    /** A ready-made body to answer with, and its content type. What `contentType` and `body` say goes before it. */
    val page: FaultPage? = null,
    /** The content type to answer with. */
    val contentType: String? = null,
    /** The body to answer with. */
    val body: String? = null,
    /** Seconds for a `Retry-After` header. */
    val retryAfterSeconds: Int? = null,
    /** Whether the request takes effect all the same: the fault strikes on the way back. False when not set. */
    val afterProcessing: Boolean? = null,
    /**
     * The request is kept on the way and takes effect only when so many seconds have passed, which the next request shows.
     * Nobody hears that answer. Not at all when not set.
     */
    val deliveredAfterSeconds: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        matching.ffi(),
        method?.ffi() ?: FfiValue.Absent,
        after?.ffi() ?: FfiValue.Absent,
        times?.ffi() ?: FfiValue.Absent,
        status.ffi(),
        page?.ffi() ?: FfiValue.Absent,
        contentType?.ffi() ?: FfiValue.Absent,
        body?.ffi() ?: FfiValue.Absent,
        retryAfterSeconds?.ffi() ?: FfiValue.Absent,
        afterProcessing?.ffi() ?: FfiValue.Absent,
        deliveredAfterSeconds?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<Fault> {
        override fun read(value: FfiValue): Fault = Fields(value, 11, "Fault").run {
            Fault(
                matching = required("matching", texts),
                method = optional("method", texts),
                after = optional("after", ints),
                times = optional("times", ints),
                status = required("status", ints),
                page = optional("page", names(::FaultPage, FaultPage::unknown)),
                contentType = optional("contentType", texts),
                body = optional("body", texts),
                retryAfterSeconds = optional("retryAfterSeconds", ints),
                afterProcessing = optional("afterProcessing", booleans),
                deliveredAfterSeconds = optional("deliveredAfterSeconds", ints),
            )
        }
    }
}

/** How long a flow goes on, and how much it sends. What is left out keeps its default. */
data class FlowBounds(
    /** How often one step is tried before the flow gives up on it; 10. */
    val attemptsPerStep: Int? = null,
    /** How long one step may take in all, in seconds, pauses included; 1,800. */
    val secondsPerStep: Int? = null,
    /** How long the flow waits for others in one step, in seconds: for a scan, a receipt, a service owner's feedback; 3,600. */
    val secondsOfWaiting: Int? = null,
    /** How many requests the flow sends in all, over every restore; 1,000, and ten more for each form and file. */
    val requests: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        attemptsPerStep?.ffi() ?: FfiValue.Absent,
        secondsPerStep?.ffi() ?: FfiValue.Absent,
        secondsOfWaiting?.ffi() ?: FfiValue.Absent,
        requests?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<FlowBounds> {
        override fun read(value: FfiValue): FlowBounds = Fields(value, 4, "FlowBounds").run {
            FlowBounds(
                attemptsPerStep = optional("attemptsPerStep", ints),
                secondsPerStep = optional("secondsPerStep", ints),
                secondsOfWaiting = optional("secondsOfWaiting", ints),
                requests = optional("requests", ints),
            )
        }
    }
}

/** A form to fill in. */
data class FormContent(
    /** The data type, as the app's metadata names it. */
    val dataType: String,
    /** `application/xml` or `application/json`. */
    val contentType: String,
    /** The form data. */
    val content: Blob,
    /** File name with extension; only for a data type without a form model. */
    val fileName: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        dataType.ffi(),
        contentType.ffi(),
        fileName?.ffi() ?: FfiValue.Absent,
        content.ffi(kept),
    )

    internal companion object : Reader<FormContent> {
        override fun read(value: FfiValue): FormContent = Fields(value, 4, "FormContent").run {
            FormContent(
                dataType = required("dataType", texts),
                contentType = required("contentType", texts),
                fileName = optional("fileName", texts),
                content = required("content", blobs),
            )
        }
    }
}

/** What became of a form. */
data class FormOutcome(
    /** The verdict in a word. */
    val verdict: FormVerdict,
    /** What is wrong, when the verdict is `invalid`. */
    val issues: List<ValidationIssue> = emptyList(),
    /** Where a person goes on, when the verdict is `needsPerson` or `stopped`. */
    val needsPerson: NeedsPerson? = null,
    /** The instance as it was last seen: the receipt, when the verdict is `submitted`. */
    val instance: Instance? = null,
    /** The reference that people are shown: the last twelve digits of the instance's GUID. */
    val reference: String? = null,
    /**
     * Instances with this submission's mark that turned up too late to be deleted: requests without an answer that took
     * effect after all. They are drafts; delete them when you see fit.
     */
    val surplusInstances: List<String> = emptyList(),
    /** Data elements that are in the instance twice, for the same reason: identifiers. */
    val surplusElements: List<String> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        verdict.ffi(),
        issues.list { it.ffi(kept) },
        needsPerson?.ffi(kept) ?: FfiValue.Absent,
        instance?.ffi(kept) ?: FfiValue.Absent,
        reference?.ffi() ?: FfiValue.Absent,
        surplusInstances.list { it.ffi() },
        surplusElements.list { it.ffi() },
    )

    internal companion object : Reader<FormOutcome> {
        override fun read(value: FfiValue): FormOutcome = Fields(value, 7, "FormOutcome").run {
            FormOutcome(
                verdict = required("verdict", names(::FormVerdict, FormVerdict::unknown)),
                issues = list("issues", ValidationIssue),
                needsPerson = optional("needsPerson", NeedsPerson),
                instance = optional("instance", Instance),
                reference = optional("reference", texts),
                surplusInstances = list("surplusInstances", texts),
                surplusElements = list("surplusElements", texts),
                unknown = unknown,
            )
        }
    }
}

/** A form with its XSD. */
data class FormSchemaDefinition(
    /** The form's data format: `dataFormatId` of a submission. */
    val dataFormatId: String? = null,
    /** Where the data format is kept, as Altinn's number. Its meaning is not documented. */
    val dataFormatProviderTypeId: Int? = null,
    /** Version of the data format: `dataFormatVersion` of a submission. */
    val dataFormatVersion: Int? = null,
    /** The XSD, a whole XML document as text. An encoding that it names is that of bytes long gone. */
    val dataFormatXsd: String? = null,
    /** Altinn's number of the form. */
    val logicalFormId: Int? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        dataFormatId?.ffi() ?: FfiValue.Absent,
        dataFormatProviderTypeId?.ffi() ?: FfiValue.Absent,
        dataFormatVersion?.ffi() ?: FfiValue.Absent,
        dataFormatXsd?.ffi() ?: FfiValue.Absent,
        logicalFormId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<FormSchemaDefinition> {
        override fun read(value: FfiValue): FormSchemaDefinition = Fields(value, 5, "FormSchemaDefinition").run {
            FormSchemaDefinition(
                dataFormatId = optional("dataFormatId", texts),
                dataFormatProviderTypeId = optional("dataFormatProviderTypeId", ints),
                dataFormatVersion = optional("dataFormatVersion", ints),
                dataFormatXsd = optional("dataFormatXsd", texts),
                logicalFormId = optional("logicalFormId", ints),
                unknown = unknown,
            )
        }
    }
}

/** The forms of a form task with their data. */
data class FormSetData(
    /** The forms. */
    val forms: List<FormSetForm> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        forms.list { it.ffi(kept) },
    )

    internal companion object : Reader<FormSetData> {
        override fun read(value: FfiValue): FormSetData = Fields(value, 1, "FormSetData").run {
            FormSetData(
                forms = list("forms", FormSetForm),
                unknown = unknown,
            )
        }
    }
}

/** A form or an attachment of a form task, without its content. */
data class FormSetElement(
    /** Number of the user who made it. */
    val createdByUserId: Int? = null,
    /** When it was made, Norwegian local time. */
    val createdDateTime: AltinnDateTime? = null,
    /** Who gets to see it, for attachments. */
    val destinationType: AttachmentDestination? = null,
    /** Media type. */
    val mimeType: AttachmentMimeType? = null,
    /** Whether it was attached after the form was filled in. */
    val isAddedAfterFormFillin: Boolean? = null,
    /** Whether it belongs to the form task; `false` for what was uploaded and then not attached. */
    val isAssociatedToFormSet: Boolean? = null,
    /** Whether the form must be signed. Holds when the signing step leaves that to the forms. */
    val isSigningMandatory: Boolean? = null,
    /** Number of the form or the attachment. */
    val itemId: Int? = null,
    /** Its name. */
    val itemName: String? = null,
    /** What it is. */
    val itemType: FormSetItemType? = null,
    /** Its address in the portal. */
    val itemUrl: String? = null,
    /** Whether the form holds good. */
    val validationStatus: FormValidationStatus? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        createdByUserId?.ffi() ?: FfiValue.Absent,
        createdDateTime?.ffi() ?: FfiValue.Absent,
        destinationType?.ffi() ?: FfiValue.Absent,
        mimeType?.ffi() ?: FfiValue.Absent,
        isAddedAfterFormFillin?.ffi() ?: FfiValue.Absent,
        isAssociatedToFormSet?.ffi() ?: FfiValue.Absent,
        isSigningMandatory?.ffi() ?: FfiValue.Absent,
        itemId?.ffi() ?: FfiValue.Absent,
        itemName?.ffi() ?: FfiValue.Absent,
        itemType?.ffi() ?: FfiValue.Absent,
        itemUrl?.ffi() ?: FfiValue.Absent,
        validationStatus?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<FormSetElement> {
        override fun read(value: FfiValue): FormSetElement = Fields(value, 12, "FormSetElement").run {
            FormSetElement(
                createdByUserId = optional("createdByUserId", ints),
                createdDateTime = optional("createdDateTime", dateTimes),
                destinationType = optional("destinationType", names(::AttachmentDestination, AttachmentDestination::unknown)),
                mimeType = optional("mimeType", names(::AttachmentMimeType, AttachmentMimeType::unknown)),
                isAddedAfterFormFillin = optional("isAddedAfterFormFillin", booleans),
                isAssociatedToFormSet = optional("isAssociatedToFormSet", booleans),
                isSigningMandatory = optional("isSigningMandatory", booleans),
                itemId = optional("itemId", ints),
                itemName = optional("itemName", texts),
                itemType = optional("itemType", names(::FormSetItemType, FormSetItemType::unknown)),
                itemUrl = optional("itemUrl", texts),
                validationStatus = optional("validationStatus", names(::FormValidationStatus, FormValidationStatus::unknown)),
                unknown = unknown,
            )
        }
    }
}

/** A form or an attachment of a form task, in the older form. */
data class FormSetElementV1(
    /** Media type. */
    val mimeType: AttachmentMimeType? = null,
    /** Number of the form or the attachment. */
    val itemId: Int? = null,
    /** Its name. */
    val itemName: String? = null,
    /** What it is. */
    val itemType: FormSetItemType? = null,
    /** Its address in the portal. */
    val itemUrl: String? = null,
    /** Whether the form holds good. */
    val validationStatus: FormValidationStatus? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        mimeType?.ffi() ?: FfiValue.Absent,
        itemId?.ffi() ?: FfiValue.Absent,
        itemName?.ffi() ?: FfiValue.Absent,
        itemType?.ffi() ?: FfiValue.Absent,
        itemUrl?.ffi() ?: FfiValue.Absent,
        validationStatus?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<FormSetElementV1> {
        override fun read(value: FfiValue): FormSetElementV1 = Fields(value, 6, "FormSetElementV1").run {
            FormSetElementV1(
                mimeType = optional("mimeType", names(::AttachmentMimeType, AttachmentMimeType::unknown)),
                itemId = optional("itemId", ints),
                itemName = optional("itemName", texts),
                itemType = optional("itemType", names(::FormSetItemType, FormSetItemType::unknown)),
                itemUrl = optional("itemUrl", texts),
                validationStatus = optional("validationStatus", names(::FormValidationStatus, FormValidationStatus::unknown)),
                unknown = unknown,
            )
        }
    }
}

/** What a form task is made of. */
data class FormSetElements(
    /** Its forms and attachments. */
    val elements: List<FormSetElement> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        elements.list { it.ffi(kept) },
    )

    internal companion object : Reader<FormSetElements> {
        override fun read(value: FfiValue): FormSetElements = Fields(value, 1, "FormSetElements").run {
            FormSetElements(
                elements = list("elements", FormSetElement),
                unknown = unknown,
            )
        }
    }
}

/** What a form task is made of, in the older form. */
data class FormSetElementsV1(
    /** Its forms and attachments. */
    val elements: List<FormSetElementV1> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        elements.list { it.ffi(kept) },
    )

    internal companion object : Reader<FormSetElementsV1> {
        override fun read(value: FfiValue): FormSetElementsV1 = Fields(value, 1, "FormSetElementsV1").run {
            FormSetElementsV1(
                elements = list("elements", FormSetElementV1),
                unknown = unknown,
            )
        }
    }
}

/** A form of a form task with its data. */
data class FormSetForm(
    /** The form's data format. */
    val dataFormatId: String? = null,
    /** Version of the data format. */
    val dataFormatVersion: Int? = null,
    /** The form itself: a whole XML document as text. */
    val formData: String? = null,
    /** Number of the form. */
    val formId: Int? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        dataFormatId?.ffi() ?: FfiValue.Absent,
        dataFormatVersion?.ffi() ?: FfiValue.Absent,
        formData?.ffi() ?: FfiValue.Absent,
        formId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<FormSetForm> {
        override fun read(value: FfiValue): FormSetForm = Fields(value, 4, "FormSetForm").run {
            FormSetForm(
                dataFormatId = optional("dataFormatId", texts),
                dataFormatVersion = optional("dataFormatVersion", ints),
                formData = optional("formData", texts),
                formId = optional("formId", ints),
                unknown = unknown,
            )
        }
    }
}

/**
 * Submits a form to an app and follows it to the end of its process.
 *
 * Fetches its own tokens when the session has none and `token` says how (`Sign`). Ends with what became of it: a form with
 * errors, and a task that wants a person, are outcomes and not errors.
 *
 * Give `submissionKey`: what the flow makes is marked with it, and found again by it after any accident. A second start with
 * the same key goes on with the first one's instance and makes no other.
 */
data class FormSubmission(
    /** Short name of the service owner. */
    val org: String,
    /** Name of the app. */
    val app: String,
    /** The party that the form is for. */
    val instanceOwner: InstanceOwnerSelector,
    /**
     * The host's own name for this submission: stable, and used for nothing else, for example the number of the record in
     * its database. At most 200 characters. Made up by the flow when not given; then only a saved flow knows it.
     */
    val submissionKey: String? = null,
    /**
     * Whether instances that the flow makes carry the key, as `dataValues["altinnkit.submission"]`; so when not set. Without
     * the mark, an instance whose making got no answer cannot be told from others: the flow ends with a conflict then.
     */
    val mark: Boolean? = null,
    /** An instance to go on with in place of making one: `{partyId}/{guid}`. */
    val instanceId: String? = null,
    /**
     * The forms, by data type. The n-th form of a type goes into the n-th element of that type; one is added where there is
     * none.
     */
    val forms: List<FormContent> = emptyList(),
    /** The attachments. */
    val attachments: List<AttachmentContent> = emptyList(),
    /** Values for the new instance, by name: some apps read them. */
    val dataValues: Json? = null,
    /** Texts for the inbox, by name. */
    val presentationTexts: Json? = null,
    /**
     * Stops before this task: its kind (`confirmation`, `signing`) or its identifier in the app's process (`Task_2`). Go on
     * later with `instanceId`.
     */
    val stopBefore: String? = null,
    /** How to get tokens, when the session brings none. */
    val token: MaskinportenTokenStart? = null,
    /** Language of texts: `nb`, `nn` or `en`. */
    val language: String? = null,
    /** How long the flow goes on, and how much it sends. */
    val bounds: FlowBounds? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        org.ffi(),
        app.ffi(),
        instanceOwner.ffi(kept),
        submissionKey?.ffi() ?: FfiValue.Absent,
        mark?.ffi() ?: FfiValue.Absent,
        instanceId?.ffi() ?: FfiValue.Absent,
        forms.list { it.ffi(kept) },
        attachments.list { it.ffi(kept) },
        dataValues?.ffi() ?: FfiValue.Absent,
        presentationTexts?.ffi() ?: FfiValue.Absent,
        stopBefore?.ffi() ?: FfiValue.Absent,
        token?.ffi(kept) ?: FfiValue.Absent,
        language?.ffi() ?: FfiValue.Absent,
        bounds?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<FormSubmission> {
        override fun read(value: FfiValue): FormSubmission = Fields(value, 14, "FormSubmission").run {
            FormSubmission(
                org = required("org", texts),
                app = required("app", texts),
                instanceOwner = required("instanceOwner", InstanceOwnerSelector),
                submissionKey = optional("submissionKey", texts),
                mark = optional("mark", booleans),
                instanceId = optional("instanceId", texts),
                forms = list("forms", FormContent),
                attachments = list("attachments", AttachmentContent),
                dataValues = optional("dataValues", jsons),
                presentationTexts = optional("presentationTexts", jsons),
                stopBefore = optional("stopBefore", texts),
                token = optional("token", MaskinportenTokenStart),
                language = optional("language", texts),
                bounds = optional("bounds", FlowBounds),
            )
        }
    }
}

/** The forms of one service. */
data class FormTask(
    /** Code of the service (tjenestekode). */
    val serviceCode: String,
    /** Number of the service's edition (tjenesteutgavekode). */
    val serviceEdition: Int,
    /** The forms: one main form, and sub forms that point at it. */
    val forms: List<FormTaskForm> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        serviceCode.ffi(),
        serviceEdition.ffi(),
        forms.list { it.ffi(kept) },
    )

    internal companion object : Reader<FormTask> {
        override fun read(value: FfiValue): FormTask = Fields(value, 3, "FormTask").run {
            FormTask(
                serviceCode = required("serviceCode", texts),
                serviceEdition = required("serviceEdition", ints),
                forms = list("forms", FormTaskForm),
            )
        }
    }
}

/** A file that goes with the forms. All files of a shipment together may have 30 MB. */
data class FormTaskAttachment(
    /** File name, without `:` and `\`. */
    val fileName: String,
    /** The content. */
    val data: Blob,
    /** Name, as the portal shows it. */
    val name: String? = null,
    /** The end-user system's name for the attachment, unique. */
    val endUserSystemReference: String? = null,
    /** `endUserSystemReference` of the form that the attachment belongs to. */
    val parentReference: String? = null,
    /** Whether the content is encrypted. */
    val encrypted: Boolean? = null,
    /** Name of the attachment rule it comes under, for services that have attachment rules. */
    val attachmentTypeName: String? = null,
    /** Checksum of the content, for services that ask for one. */
    val checksum: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        name?.ffi() ?: FfiValue.Absent,
        endUserSystemReference?.ffi() ?: FfiValue.Absent,
        parentReference?.ffi() ?: FfiValue.Absent,
        fileName.ffi(),
        encrypted?.ffi() ?: FfiValue.Absent,
        data.ffi(kept),
        attachmentTypeName?.ffi() ?: FfiValue.Absent,
        checksum?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<FormTaskAttachment> {
        override fun read(value: FfiValue): FormTaskAttachment = Fields(value, 8, "FormTaskAttachment").run {
            FormTaskAttachment(
                name = optional("name", texts),
                endUserSystemReference = optional("endUserSystemReference", texts),
                parentReference = optional("parentReference", texts),
                fileName = required("fileName", texts),
                encrypted = optional("encrypted", booleans),
                data = required("data", blobs),
                attachmentTypeName = optional("attachmentTypeName", texts),
                checksum = optional("checksum", texts),
            )
        }
    }
}

/** One form (skjema) or sub form (underskjema). */
data class FormTaskForm(
    /** Whether the form is complete; one that is not is left in the work list, to be finished in the portal. */
    val completed: Boolean,
    /** The form's data format. */
    val dataFormatId: String,
    /** Version of the data format. */
    val dataFormatVersion: Int,
    /** The form itself: a whole XML document by the service's own XSD. */
    val formData: String,
    /** The end-user system's name for the form, unique. The receipt gives it back as `SendersReference`. */
    val endUserSystemReference: String? = null,
    /** Number of the main form, for sub forms. */
    val parentReference: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        completed.ffi(),
        dataFormatId.ffi(),
        dataFormatVersion.ffi(),
        endUserSystemReference?.ffi() ?: FfiValue.Absent,
        parentReference?.ffi() ?: FfiValue.Absent,
        formData.ffi(),
    )

    internal companion object : Reader<FormTaskForm> {
        override fun read(value: FfiValue): FormTaskForm = Fields(value, 6, "FormTaskForm").run {
            FormTaskForm(
                completed = required("completed", booleans),
                dataFormatId = required("dataFormatId", texts),
                dataFormatVersion = required("dataFormatVersion", ints),
                endUserSystemReference = optional("endUserSystemReference", texts),
                parentReference = optional("parentReference", ints),
                formData = required("formData", texts),
            )
        }
    }
}

/** The forms of a service, each with its XSD. */
data class FormTaskSchemaDefinitions(
    /** One for each form. Nothing in the answer tells the main form from the sub forms. */
    val forms: List<FormSchemaDefinition> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        forms.list { it.ffi(kept) },
    )

    internal companion object : Reader<FormTaskSchemaDefinitions> {
        override fun read(value: FfiValue): FormTaskSchemaDefinitions = Fields(value, 1, "FormTaskSchemaDefinitions").run {
            FormTaskSchemaDefinitions(
                forms = list("forms", FormSchemaDefinition),
                unknown = unknown,
            )
        }
    }
}

/** Altinn took the form task. It says nothing more; the archive reference is in the receipt and in the element list. */
data class FormTaskSentIn(
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
    )

    internal companion object : Reader<FormTaskSentIn> {
        override fun read(value: FfiValue): FormTaskSentIn = Fields(value, 0, "FormTaskSentIn").run {
            FormTaskSentIn(
                unknown = unknown,
            )
        }
    }
}

/** The form task is in form filling again. Altinn says nothing more. */
data class FormTaskSetBack(
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
    )

    internal companion object : Reader<FormTaskSetBack> {
        override fun read(value: FfiValue): FormTaskSetBack = Fields(value, 0, "FormTaskSetBack").run {
            FormTaskSetBack(
                unknown = unknown,
            )
        }
    }
}

/** A shipment (forsendelse): what one submission carries. */
data class FormTaskShipment(
    /** On whose behalf: organisation number or national identity number. */
    val reportee: String,
    /** The forms. */
    val formTask: FormTask,
    /** The end-user system's name for the shipment, unique. A lost answer is found again by it. */
    val externalShipmentReference: String? = null,
    /** Files that go with the forms. */
    val attachments: List<FormTaskAttachment> = emptyList(),
    /** The signature, when the end user signed in the end-user system. */
    val signature: ShipmentSignature? = null,
    /** Locks the user-controlled signing step (brukerstyrt signering). Only for trusted partners. */
    val isUserDelegationLocked: Boolean? = null,
    /** How many signatures the user-controlled signing step takes. */
    val userDefinedNumberOfSignaturesRequired: Int? = null,
    /** Who may sign in the user-controlled signing step. */
    val users: List<DelegatedUser> = emptyList(),
    /** The key to sensitive fields, encrypted for those who may read them. */
    val encryptedKey: EncryptedKey? = null,
    /** The collaboration (samhandlingstjeneste) that the shipment belongs to. */
    val caseId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        reportee.ffi(),
        externalShipmentReference?.ffi() ?: FfiValue.Absent,
        formTask.ffi(kept),
        attachments.list { it.ffi(kept) },
        signature?.ffi(kept) ?: FfiValue.Absent,
        isUserDelegationLocked?.ffi() ?: FfiValue.Absent,
        userDefinedNumberOfSignaturesRequired?.ffi() ?: FfiValue.Absent,
        users.list { it.ffi(kept) },
        encryptedKey?.ffi(kept) ?: FfiValue.Absent,
        caseId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<FormTaskShipment> {
        override fun read(value: FfiValue): FormTaskShipment = Fields(value, 10, "FormTaskShipment").run {
            FormTaskShipment(
                reportee = required("reportee", texts),
                externalShipmentReference = optional("externalShipmentReference", texts),
                formTask = required("formTask", FormTask),
                attachments = list("attachments", FormTaskAttachment),
                signature = optional("signature", ShipmentSignature),
                isUserDelegationLocked = optional("isUserDelegationLocked", booleans),
                userDefinedNumberOfSignaturesRequired = optional("userDefinedNumberOfSignaturesRequired", ints),
                users = list("users", DelegatedUser),
                encryptedKey = optional("encryptedKey", EncryptedKey),
                caseId = optional("caseId", ints),
            )
        }
    }
}

/** The signature is kept, and, if it was the last one, the form task is sent in and archived. Altinn says nothing more. */
data class FormTaskSigned(
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
    )

    internal companion object : Reader<FormTaskSigned> {
        override fun read(value: FfiValue): FormTaskSigned = Fields(value, 0, "FormTaskSigned").run {
            FormTaskSigned(
                unknown = unknown,
            )
        }
    }
}

/**
 * Submits a form task and follows it to its receipt.
 *
 * Asks the user for the one-time code (`Ask` with kind `oneTimeCode`), and after a restore for the password too. What Altinn
 * refuses of the user's is asked for again, with Altinn's words, and twice at most. Ends with what became of the shipment; a
 * shipment that Altinn refused is an outcome, not an error.
 *
 * An error with code `conflict` means that Altinn has a shipment of that reference which this flow did not make; its receipt
 * stands in the error's `candidates`. An error with retry `checkFirst` means that the shipment may have arrived: restore the
 * flow, which looks before it acts, or look for the receipt by the reference.
 */
data class FormTaskSubmission(
    /** Who submits. */
    val user: FormTaskSubmitter,
    /** What is submitted. `externalShipmentReference` must be set, and unique: a lost answer is found again by it. */
    val shipment: FormTaskShipment,
    /**
     * The host's own name for this submission: stable, and used for nothing else, for example the number of the record in
     * its database. At most 200 characters. Made up by the flow when not given; then only a saved flow knows it.
     */
    val submissionKey: String? = null,
    /**
     * Whether forms and attachments without an `endUserSystemReference` get one, made of the key; so when not set. Altinn
     * writes it on the parts of the receipt, and the flow tells its own receipt from another's by it.
     */
    val mark: Boolean? = null,
    /** How long it goes on, and how much it sends. */
    val bounds: FlowBounds? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user.ffi(kept),
        shipment.ffi(kept),
        submissionKey?.ffi() ?: FfiValue.Absent,
        mark?.ffi() ?: FfiValue.Absent,
        bounds?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<FormTaskSubmission> {
        override fun read(value: FfiValue): FormTaskSubmission = Fields(value, 5, "FormTaskSubmission").run {
            FormTaskSubmission(
                user = required("user", FormTaskSubmitter),
                shipment = required("shipment", FormTaskShipment),
                submissionKey = optional("submissionKey", texts),
                mark = optional("mark", booleans),
                bounds = optional("bounds", FlowBounds),
            )
        }
    }
}

/** The end user who submits. */
data class FormTaskSubmitter(
    /** The user's national identity number. */
    val nationalIdentityNumber: String,
    /** Which one-time code to use: `AltinnPin`, `SMSPin` or `TaxPin`. */
    val authMethod: String,
    /** The user's Altinn password; asked for when not given, and after a restore. */
    val password: Secret? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        nationalIdentityNumber.ffi(),
        password?.ffi() ?: FfiValue.Absent,
        authMethod.ffi(),
    )

    internal companion object : Reader<FormTaskSubmitter> {
        override fun read(value: FfiValue): FormTaskSubmitter = Fields(value, 3, "FormTaskSubmitter").run {
            FormTaskSubmitter(
                nationalIdentityNumber = required("nationalIdentityNumber", texts),
                password = optional("password", secrets),
                authMethod = required("authMethod", texts),
            )
        }
    }
}

/** New data for the forms of a form task that is being filled in. */
data class FormTaskUpdate(
    /** Number of the element in the message box (the receipt's `WorkFlowReference`). */
    val reporteeElementId: Int,
    /** The end-user system's name for this update, unique: its receipt is found by it. */
    val externalShipmentReference: String? = null,
    /** The forms. */
    val forms: List<FormUpdate> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        externalShipmentReference?.ffi() ?: FfiValue.Absent,
        forms.list { it.ffi(kept) },
        reporteeElementId.ffi(),
    )

    internal companion object : Reader<FormTaskUpdate> {
        override fun read(value: FfiValue): FormTaskUpdate = Fields(value, 3, "FormTaskUpdate").run {
            FormTaskUpdate(
                externalShipmentReference = optional("externalShipmentReference", texts),
                forms = list("forms", FormUpdate),
                reporteeElementId = required("reporteeElementId", ints),
            )
        }
    }
}

/** New data for a form, or a new form. */
data class FormUpdate(
    /** The form's data format. */
    val dataFormatId: String,
    /** Version of the data format. */
    val dataFormatVersion: Int,
    /** The form itself: a whole XML document by the service's own XSD. */
    val formData: String,
    /**
     * The end-user system's name for the form, unique among the forms of the form task. The receipt gives it back as
     * `SendersReference`, which is what the documentation calls it here too.
     */
    val endUserSystemReference: String? = null,
    /** Altinn's number of the form; 0 makes a new one. */
    val formId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        dataFormatId.ffi(),
        dataFormatVersion.ffi(),
        endUserSystemReference?.ffi() ?: FfiValue.Absent,
        formData.ffi(),
        formId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<FormUpdate> {
        override fun read(value: FfiValue): FormUpdate = Fields(value, 5, "FormUpdate").run {
            FormUpdate(
                dataFormatId = required("dataFormatId", texts),
                dataFormatVersion = required("dataFormatVersion", ints),
                endUserSystemReference = optional("endUserSystemReference", texts),
                formData = required("formData", texts),
                formId = optional("formId", ints),
            )
        }
    }
}

/** Asks how long it would take Altinn to process what is submitted now. */
class GetAltinnSubmissionStatus : Message {
    override fun equals(other: Any?): Boolean = other is GetAltinnSubmissionStatus

    override fun hashCode(): Int = 0

    override fun toString(): String = "GetAltinnSubmissionStatus()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<GetAltinnSubmissionStatus> {
        override fun read(value: FfiValue): GetAltinnSubmissionStatus = Fields(value, 0, "GetAltinnSubmissionStatus").run {
            GetAltinnSubmissionStatus(
            )
        }
    }
}

/** Asks an app for its data types, limits and scopes. It takes no token: anyone may ask. */
data class GetApplicationMetadata(
    /** Short name of the service owner. */
    val org: String,
    /** Name of the app. */
    val app: String,
    /** Whether the app checks that the address is its own (409 when it is not); it does when not set. */
    val checkOrgApp: Boolean? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        org.ffi(),
        app.ffi(),
        checkOrgApp?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetApplicationMetadata> {
        override fun read(value: FfiValue): GetApplicationMetadata = Fields(value, 3, "GetApplicationMetadata").run {
            GetApplicationMetadata(
                org = required("org", texts),
                app = required("app", texts),
                checkOrgApp = optional("checkOrgApp", booleans),
            )
        }
    }
}

/**
 * Reads an archived message (arkivert melding) with its attachments. Messages that are not archived are read with
 * `altinn2.soap.correspondence.get_correspondence_for_end_user_system`.
 */
data class GetArchivedCorrespondence(
    /** Number of the message in the archive: `archiveId` of the element list. */
    val archiveId: Int,
    /** Who asks. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        archiveId.ffi(),
    )

    internal companion object : Reader<GetArchivedCorrespondence> {
        override fun read(value: FfiValue): GetArchivedCorrespondence = Fields(value, 2, "GetArchivedCorrespondence").run {
            GetArchivedCorrespondence(
                user = optional("user", EndUser),
                archiveId = required("archiveId", ints),
            )
        }
    }
}

/** Reads an archived form task (arkivert skjemasett): its forms with their data, and what was attached and signed. */
data class GetArchivedFormTask(
    /** Number of the element in the archive. */
    val reporteeElementId: Int,
    /** Who asks. */
    val user: EndUser? = null,
    /**
     * LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the one it was archived in. The session's when
     * not set.
     */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reporteeElementId.ffi(),
        languageId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetArchivedFormTask> {
        override fun read(value: FfiValue): GetArchivedFormTask = Fields(value, 3, "GetArchivedFormTask").run {
            GetArchivedFormTask(
                user = optional("user", EndUser),
                reporteeElementId = required("reporteeElementId", ints),
                languageId = optional("languageId", ints),
            )
        }
    }
}

/** Reads an archived lookup (arkivert innsynstjeneste): what was looked up, as a PDF document. */
data class GetArchivedLookup(
    /** Number of the element in the archive. */
    val reporteeElementId: Int,
    /** Who asks. */
    val user: EndUser? = null,
    /** LCID of the language (1033, 1044 or 2068). The session's when not set. */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reporteeElementId.ffi(),
        languageId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetArchivedLookup> {
        override fun read(value: FfiValue): GetArchivedLookup = Fields(value, 3, "GetArchivedLookup").run {
            GetArchivedLookup(
                user = optional("user", EndUser),
                reporteeElementId = required("reporteeElementId", ints),
                languageId = optional("languageId", ints),
            )
        }
    }
}

/**
 * Reads one attachment of an archived element, with its content.
 *
 * The content travels as base64 within the answer; `altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed`
 * gives it as plain bytes, without what is known of it.
 */
data class GetAttachmentData(
    /** Number of the attachment: `attachmentId` of an archived form task's attachments. */
    val attachmentId: Int,
    /** Who asks. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        attachmentId.ffi(),
    )

    internal companion object : Reader<GetAttachmentData> {
        override fun read(value: FfiValue): GetAttachmentData = Fields(value, 2, "GetAttachmentData").run {
            GetAttachmentData(
                user = optional("user", EndUser),
                attachmentId = required("attachmentId", ints),
            )
        }
    }
}

/** Reads the content of one attachment of an archived element, of any size. */
data class GetAttachmentDataStreamed(
    /** Number of the attachment: `attachmentId` of an archived form task's attachments. */
    val attachmentId: Int,
    /** Who asks. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        attachmentId.ffi(),
    )

    internal companion object : Reader<GetAttachmentDataStreamed> {
        override fun read(value: FfiValue): GetAttachmentDataStreamed = Fields(value, 2, "GetAttachmentDataStreamed").run {
            GetAttachmentDataStreamed(
                user = optional("user", EndUser),
                attachmentId = required("attachmentId", ints),
            )
        }
    }
}

/**
 * Asks which one-time code (engangskode, pinkode) the user has to give with the calls that follow.
 *
 * With `SMSPin` Altinn sends the code to the user's phone; with `AltinnPin` the answer says which code of the letter it
 * wants. A session lasts 30 minutes from each call that uses the code, 8 hours at most.
 */
data class GetAuthenticationChallenge(
    /** Who is to be challenged, and how. */
    val challengeRequest: AuthenticationChallengeRequest,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        challengeRequest.ffi(kept),
    )

    internal companion object : Reader<GetAuthenticationChallenge> {
        override fun read(value: FfiValue): GetAuthenticationChallenge = Fields(value, 1, "GetAuthenticationChallenge").run {
            GetAuthenticationChallenge(
                challengeRequest = required("challengeRequest", AuthenticationChallengeRequest),
            )
        }
    }
}

/**
 * Asks what this user can do now with a form task: that depends on the step of its workflow and on the user's rights.
 *
 * The function `altinn2.soap.workflow.next_steps` says which calls follow from the answer.
 */
data class GetAvailableActions(
    /** Number of the element: `reporteeElementId` of the element list. */
    val reporteeElementId: Int,
    /** Who asks. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reporteeElementId.ffi(),
    )

    internal companion object : Reader<GetAvailableActions> {
        override fun read(value: FfiValue): GetAvailableActions = Fields(value, 2, "GetAvailableActions").run {
            GetAvailableActions(
                user = optional("user", EndUser),
                reporteeElementId = required("reporteeElementId", ints),
            )
        }
    }
}

/**
 * Lists the broker files that a recipient can download.
 *
 * Files that the system or the recipient may not read, or whose service wants a higher security level than the system's
 * sign-in gives, are left out without a word. To see often whether something came, `check_if_available_files` is the one to
 * ask.
 */
data class GetAvailableFiles(
    /** Which files. */
    val search: BrokerFileSearch,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        search.ffi(kept),
    )

    internal companion object : Reader<GetAvailableFiles> {
        override fun read(value: FfiValue): GetAvailableFiles = Fields(value, 1, "GetAvailableFiles").run {
            GetAvailableFiles(
                search = required("search", BrokerFileSearch),
            )
        }
    }
}

/**
 * Lists the services (tjenester) that Altinn offers, with their attachment rules. The answer is large: some 2000 services,
 * 3 MB.
 */
class GetAvailableServices : Message {
    override fun equals(other: Any?): Boolean = other is GetAvailableServices

    override fun hashCode(): Int = 0

    override fun toString(): String = "GetAvailableServices()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<GetAvailableServices> {
        override fun read(value: FfiValue): GetAvailableServices = Fields(value, 0, "GetAvailableServices").run {
            GetAvailableServices(
            )
        }
    }
}

/**
 * Lists the services (tjenester) that Altinn offers, without their kinds and attachment rules. Newer versions tell more;
 * this one is there in the WS flavour too.
 *
 * Altinn documents no errors of it.
 */
data class GetAvailableServicesV1(
    /**
     * Language of the names, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when
     * not set.
     */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        languageId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetAvailableServicesV1> {
        override fun read(value: FfiValue): GetAvailableServicesV1 = Fields(value, 1, "GetAvailableServicesV1").run {
            GetAvailableServicesV1(
                languageId = optional("languageId", ints),
            )
        }
    }
}

/**
 * Lists the services (tjenester) that Altinn offers, with their kinds. The third version has their attachment rules too,
 * and is there in the Basic flavour only.
 *
 * Altinn documents no errors of it.
 */
data class GetAvailableServicesV2(
    /**
     * Language of the names, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when
     * not set.
     */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        languageId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetAvailableServicesV2> {
        override fun read(value: FfiValue): GetAvailableServicesV2 = Fields(value, 1, "GetAvailableServicesV2").run {
            GetAvailableServicesV2(
                languageId = optional("languageId", ints),
            )
        }
    }
}

/**
 * Lists the active collaborations (samhandlingstjenester) of a reportee: all of one service, or one by its number.
 *
 * Give either `caseId`, or `externalServiceCode` and `externalServiceEditionCode`. Archived collaborations are in the
 * element list only. On EC2 the password travels as `userPassword`, other than in most services.
 */
data class GetCaseList(
    /** Whose collaborations: organisation number or national identity number. */
    val reportee: String,
    /** Who asks. */
    val user: EndUser? = null,
    /** Number of the collaboration. */
    val caseId: Int? = null,
    /** Code of the collaboration's service (tjenestekode). */
    val externalServiceCode: String? = null,
    /** Number of the service's edition (tjenesteutgavekode). */
    val externalServiceEditionCode: Int? = null,
    /** LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set. */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        caseId?.ffi() ?: FfiValue.Absent,
        externalServiceCode?.ffi() ?: FfiValue.Absent,
        externalServiceEditionCode?.ffi() ?: FfiValue.Absent,
        languageId?.ffi() ?: FfiValue.Absent,
        reportee.ffi(),
    )

    internal companion object : Reader<GetCaseList> {
        override fun read(value: FfiValue): GetCaseList = Fields(value, 6, "GetCaseList").run {
            GetCaseList(
                user = optional("user", EndUser),
                caseId = optional("caseId", ints),
                externalServiceCode = optional("externalServiceCode", texts),
                externalServiceEditionCode = optional("externalServiceEditionCode", ints),
                languageId = optional("languageId", ints),
                reportee = required("reportee", texts),
            )
        }
    }
}

/**
 * Reads the certificates of the service owners that receive a service's forms.
 *
 * Sensitive fields are encrypted with a symmetric key, and that one with the public key of each certificate; the number of
 * the certificate goes with the key in the shipment.
 */
data class GetCertificates(
    /** Code of the service (tjenestekode). */
    val externalServiceCode: String,
    /** Number of the service's edition (tjenesteutgavekode). */
    val externalServiceEditionCode: Int,
    /** Who asks. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        externalServiceCode.ffi(),
        externalServiceEditionCode.ffi(),
    )

    internal companion object : Reader<GetCertificates> {
        override fun read(value: FfiValue): GetCertificates = Fields(value, 3, "GetCertificates").run {
            GetCertificates(
                user = optional("user", EndUser),
                externalServiceCode = required("externalServiceCode", texts),
                externalServiceEditionCode = required("externalServiceEditionCode", ints),
            )
        }
    }
}

/**
 * Fetches a code list (kodeliste): the values that a field of a form may have.
 *
 * Altinn's documentation does not speak of the operation; it is in the WSDLs of both flavours, under the same name.
 */
data class GetCodeList(
    /** Name of the list. */
    val codeListName: String,
    /** Version of the list. */
    val codeListVersion: Int? = null,
    /**
     * Language of the values, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when
     * not set.
     */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        codeListName.ffi(),
        codeListVersion?.ffi() ?: FfiValue.Absent,
        languageId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetCodeList> {
        override fun read(value: FfiValue): GetCodeList = Fields(value, 3, "GetCodeList").run {
            GetCodeList(
                codeListName = required("codeListName", texts),
                codeListVersion = optional("codeListVersion", ints),
                languageId = optional("languageId", ints),
            )
        }
    }
}

/**
 * Fetches a message. For its recipient this sets the status `Fetched`.
 *
 * 404 with code `CORR-01001` also when it is not yet published, or deleted.
 */
data class GetCorrespondence(
    /** Identifier of the message. */
    val correspondenceId: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        correspondenceId.ffi(),
    )

    internal companion object : Reader<GetCorrespondence> {
        override fun read(value: FfiValue): GetCorrespondence = Fields(value, 1, "GetCorrespondence").run {
            GetCorrespondence(
                correspondenceId = required("correspondenceId", texts),
            )
        }
    }
}

/** Reads one message (melding) with its attachments. Altinn marks it as read by this. */
data class GetCorrespondenceForEndUserSystem(
    /** Number of the message: `reporteeElementId` of the element list. */
    val correspondenceId: Int,
    /** Who asks. */
    val user: EndUser? = null,
    /** LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the message's own. The session's when not set. */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        correspondenceId.ffi(),
        languageId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetCorrespondenceForEndUserSystem> {
        override fun read(value: FfiValue): GetCorrespondenceForEndUserSystem = Fields(value, 3, "GetCorrespondenceForEndUserSystem").run {
            GetCorrespondenceForEndUserSystem(
                user = optional("user", EndUser),
                correspondenceId = required("correspondenceId", ints),
                languageId = optional("languageId", ints),
            )
        }
    }
}

/**
 * Reads one message (melding) in its older form. `GetCorrespondenceForEndUserSystem` tells more of it.
 *
 * Altinn marks the message as read by this.
 */
data class GetCorrespondenceForEndUserSystemV1(
    /** Number of the message: `reporteeElementId` of the element list. */
    val correspondenceId: Int,
    /** Who asks. */
    val user: EndUser? = null,
    /** LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the message's own. The session's when not set. */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        correspondenceId.ffi(),
        languageId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetCorrespondenceForEndUserSystemV1> {
        override fun read(value: FfiValue): GetCorrespondenceForEndUserSystemV1 = Fields(value, 3, "GetCorrespondenceForEndUserSystemV1").run {
            GetCorrespondenceForEndUserSystemV1(
                user = optional("user", EndUser),
                correspondenceId = required("correspondenceId", ints),
                languageId = optional("languageId", ints),
            )
        }
    }
}

/**
 * Lists the messages (meldinger) of an archive reference, for example the answers to what was submitted.
 *
 * EC2 wants both dates.
 */
data class GetCorrespondenceListForArchiveRef(
    /** Whose messages: organisation number or national identity number. */
    val reportee: String,
    /** The archive reference (arkivreferanse): `AR` and a number. */
    val archiveReference: String,
    /** Who asks. */
    val user: EndUser? = null,
    /** Only messages after this time. */
    val fromDate: AltinnDateTime? = null,
    /** Only messages before this time. */
    val toDate: AltinnDateTime? = null,
    /** LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set. */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reportee.ffi(),
        archiveReference.ffi(),
        fromDate?.ffi() ?: FfiValue.Absent,
        toDate?.ffi() ?: FfiValue.Absent,
        languageId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetCorrespondenceListForArchiveRef> {
        override fun read(value: FfiValue): GetCorrespondenceListForArchiveRef = Fields(value, 6, "GetCorrespondenceListForArchiveRef").run {
            GetCorrespondenceListForArchiveRef(
                user = optional("user", EndUser),
                reportee = required("reportee", texts),
                archiveReference = required("archiveReference", texts),
                fromDate = optional("fromDate", dateTimes),
                toDate = optional("toDate", dateTimes),
                languageId = optional("languageId", ints),
            )
        }
    }
}

/**
 * Lists the messages (meldinger) of a reportee. `GetReporteeElementList` can search for more.
 *
 * EC2 wants both dates.
 */
data class GetCorrespondenceListForReportee(
    /** Whose messages: organisation number or national identity number. */
    val reportee: String,
    /** Who asks. */
    val user: EndUser? = null,
    /** Only messages after this time. */
    val fromDate: AltinnDateTime? = null,
    /** Only messages before this time. */
    val toDate: AltinnDateTime? = null,
    /** LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set. */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reportee.ffi(),
        fromDate?.ffi() ?: FfiValue.Absent,
        toDate?.ffi() ?: FfiValue.Absent,
        languageId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetCorrespondenceListForReportee> {
        override fun read(value: FfiValue): GetCorrespondenceListForReportee = Fields(value, 5, "GetCorrespondenceListForReportee").run {
            GetCorrespondenceListForReportee(
                user = optional("user", EndUser),
                reportee = required("reportee", texts),
                fromDate = optional("fromDate", dateTimes),
                toDate = optional("toDate", dateTimes),
                languageId = optional("languageId", ints),
            )
        }
    }
}

/**
 * Fetches the rows of a code list (kodeliste) that fit all the filters given.
 *
 * The one operation of the service without credentials: it has none even on Basic, and needs no session with any. Altinn's
 * documentation does not speak of it; it is in the WSDLs of both flavours, under the same name.
 */
data class GetFilteredCodeList(
    /** Name of the list. */
    val codeListName: String,
    /** Version of the list. */
    val codeListVersion: Int? = null,
    /**
     * Language of the values, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when
     * not set.
     */
    val languageId: Int? = null,
    /** Filter for the code. */
    val code: String? = null,
    /** Filter for the first value. */
    val value1Filter: String? = null,
    /** Filter for the second value. */
    val value2Filter: String? = null,
    /** Filter for the third value. */
    val value3Filter: String? = null,
    /** How filters are held against values. */
    val filterMatchType: FilterMatchType? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        codeListName.ffi(),
        codeListVersion?.ffi() ?: FfiValue.Absent,
        languageId?.ffi() ?: FfiValue.Absent,
        code?.ffi() ?: FfiValue.Absent,
        value1Filter?.ffi() ?: FfiValue.Absent,
        value2Filter?.ffi() ?: FfiValue.Absent,
        value3Filter?.ffi() ?: FfiValue.Absent,
        filterMatchType?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetFilteredCodeList> {
        override fun read(value: FfiValue): GetFilteredCodeList = Fields(value, 8, "GetFilteredCodeList").run {
            GetFilteredCodeList(
                codeListName = required("codeListName", texts),
                codeListVersion = optional("codeListVersion", ints),
                languageId = optional("languageId", ints),
                code = optional("code", texts),
                value1Filter = optional("value1Filter", texts),
                value2Filter = optional("value2Filter", texts),
                value3Filter = optional("value3Filter", texts),
                filterMatchType = optional("filterMatchType", names(::FilterMatchType, FilterMatchType::unknown)),
            )
        }
    }
}

/** Reads the forms of a form task (skjemasett) with their data. */
data class GetFormSetData(
    /** Number of the form task: `reporteeElementId` of the element list. */
    val reporteeElementId: Int,
    /** Who asks. */
    val user: EndUser? = null,
    /** LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set. */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reporteeElementId.ffi(),
        languageId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetFormSetData> {
        override fun read(value: FfiValue): GetFormSetData = Fields(value, 3, "GetFormSetData").run {
            GetFormSetData(
                user = optional("user", EndUser),
                reporteeElementId = required("reporteeElementId", ints),
                languageId = optional("languageId", ints),
            )
        }
    }
}

/**
 * Lists the forms and attachments of a form task (skjemasett), without their content.
 *
 * `altinn2.soap.workflow.do_signing` takes the numbers that are told here.
 */
data class GetFormSetElements(
    /** Number of the form task: `reporteeElementId` of the element list. */
    val reporteeElementId: Int,
    /** Who asks. */
    val user: EndUser? = null,
    /** LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set. */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reporteeElementId.ffi(),
        languageId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetFormSetElements> {
        override fun read(value: FfiValue): GetFormSetElements = Fields(value, 3, "GetFormSetElements").run {
            GetFormSetElements(
                user = optional("user", EndUser),
                reporteeElementId = required("reporteeElementId", ints),
                languageId = optional("languageId", ints),
            )
        }
    }
}

/** Lists the forms and attachments of a form task (skjemasett), in the older form. `GetFormSetElements` tells more. */
data class GetFormSetElementsV1(
    /** Number of the form task: `reporteeElementId` of the element list. */
    val reporteeElementId: Int,
    /** Who asks. */
    val user: EndUser? = null,
    /** LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set. */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reporteeElementId.ffi(),
        languageId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetFormSetElementsV1> {
        override fun read(value: FfiValue): GetFormSetElementsV1 = Fields(value, 3, "GetFormSetElementsV1").run {
            GetFormSetElementsV1(
                user = optional("user", EndUser),
                reporteeElementId = required("reporteeElementId", ints),
                languageId = optional("languageId", ints),
            )
        }
    }
}

/**
 * Fetches the XSDs of all forms of a service (innsendingstjeneste), the main form and the sub forms.
 *
 * `SchemaFiles`(super::SchemaFiles) makes files of the answer. On WS the operation is called
 * `GetSchemaDefinitionsForFormTask`. Altinn documents no errors of it.
 */
data class GetFormTaskSchemaDefinitions(
    /** Code of the service (tjenestekode). */
    val externalServiceCode: String,
    /** Number of the service's edition (tjenesteutgavekode). */
    val externalServiceEditionCode: Int,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        externalServiceCode.ffi(),
        externalServiceEditionCode.ffi(),
    )

    internal companion object : Reader<GetFormTaskSchemaDefinitions> {
        override fun read(value: FfiValue): GetFormTaskSchemaDefinitions = Fields(value, 2, "GetFormTaskSchemaDefinitions").run {
            GetFormTaskSchemaDefinitions(
                externalServiceCode = required("externalServiceCode", texts),
                externalServiceEditionCode = required("externalServiceEditionCode", ints),
            )
        }
    }
}

/** Asks for an instance: its process, its status and what data it holds. */
data class GetInstance(
    /** Short name of the service owner. */
    val org: String,
    /** Name of the app. */
    val app: String,
    /** Number of the party that the instance belongs to. */
    val instanceOwnerPartyId: Int,
    /** GUID of the instance. */
    val instanceGuid: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        org.ffi(),
        app.ffi(),
        instanceOwnerPartyId.ffi(),
        instanceGuid.ffi(),
    )

    internal companion object : Reader<GetInstance> {
        override fun read(value: FfiValue): GetInstance = Fields(value, 4, "GetInstance").run {
            GetInstance(
                org = required("org", texts),
                app = required("app", texts),
                instanceOwnerPartyId = required("instanceOwnerPartyId", ints),
                instanceGuid = required("instanceGuid", texts),
            )
        }
    }
}

/** Asks what comes after the step that a form task is in, whoever may do it. */
data class GetNextWorkflowStateTypeInProcessFlow(
    /** Number of the element: `reporteeElementId` of the element list. */
    val reporteeElementId: Int,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        reporteeElementId.ffi(),
    )

    internal companion object : Reader<GetNextWorkflowStateTypeInProcessFlow> {
        override fun read(value: FfiValue): GetNextWorkflowStateTypeInProcessFlow = Fields(value, 1, "GetNextWorkflowStateTypeInProcessFlow").run {
            GetNextWorkflowStateTypeInProcessFlow(
                reporteeElementId = required("reporteeElementId", ints),
            )
        }
    }
}

/** Reads what there is to pay for a period that was reported. */
data class GetPaymentInformation(
    /** The form's data format. */
    val dataFormatId: String,
    /** Who has to pay: organisation number or national identity number. */
    val reportee: String,
    /** The year. */
    val year: Int,
    /** Which period of the year, counted from one: 1 for yearly reporting, 1 or 2 for half-yearly, and so on. */
    val periodNumber: Int,
    /**
     * How the year is divided: 1 yearly, 2 half-yearly, 3 every four months, 4 quarterly, 5 every two months, 6 monthly,
     * 26 fortnightly, 52 weekly, 365 daily.
     */
    val periodType: Int,
    /** Number of the municipality (kommunenummer). */
    val municipalNumber: String,
    /** What the form was: 1 additional (tilleggsoppgave), 2 changed (endringsoppgave), 3 the main one (hovedoppgave). */
    val formType: Int,
    /** Code of the service (tjenestekode). */
    val externalServiceCode: String,
    /** Number of the service's edition (tjenesteutgavekode). */
    val externalServiceEditionCode: Int,
    /** Who asks. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        dataFormatId.ffi(),
        reportee.ffi(),
        year.ffi(),
        periodNumber.ffi(),
        periodType.ffi(),
        municipalNumber.ffi(),
        formType.ffi(),
        externalServiceCode.ffi(),
        externalServiceEditionCode.ffi(),
    )

    internal companion object : Reader<GetPaymentInformation> {
        override fun read(value: FfiValue): GetPaymentInformation = Fields(value, 10, "GetPaymentInformation").run {
            GetPaymentInformation(
                user = optional("user", EndUser),
                dataFormatId = required("dataFormatId", texts),
                reportee = required("reportee", texts),
                year = required("year", ints),
                periodNumber = required("periodNumber", ints),
                periodType = required("periodType", ints),
                municipalNumber = required("municipalNumber", texts),
                formType = required("formType", ints),
                externalServiceCode = required("externalServiceCode", texts),
                externalServiceEditionCode = required("externalServiceEditionCode", ints),
            )
        }
    }
}

/**
 * Asks for what the service owner and the registers know of what a service's forms ask for (preutfylling).
 *
 * Without `dataFormatIds` the main form comes, if there is anything for it. Only fields that somebody filled in come, so
 * the answer is no complete form: `altinn2.soap.prefill.merge` puts it together with the program's own values.
 */
data class GetPrefillData(
    /** Whose data: organisation number or national identity number. */
    val reportee: String,
    /** Code of the service (tjenestekode). */
    val externalServiceCode: String,
    /** Number of the service's edition (tjenesteutgavekode). */
    val externalServiceEditionCode: Int,
    /** Who asks. */
    val user: EndUser? = null,
    /** The forms to get, by their data formats; the main form when there are none. */
    val dataFormatIds: List<String> = emptyList(),
    /** Whether all valid prefilled form tasks come, and not only the last one. */
    val returnAllFormTasks: Boolean? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reportee.ffi(),
        externalServiceCode.ffi(),
        externalServiceEditionCode.ffi(),
        dataFormatIds.list { it.ffi() },
        returnAllFormTasks?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetPrefillData> {
        override fun read(value: FfiValue): GetPrefillData = Fields(value, 6, "GetPrefillData").run {
            GetPrefillData(
                user = optional("user", EndUser),
                reportee = required("reportee", texts),
                externalServiceCode = required("externalServiceCode", texts),
                externalServiceEditionCode = required("externalServiceEditionCode", ints),
                dataFormatIds = list("dataFormatIds", texts),
                returnAllFormTasks = optional("returnAllFormTasks", booleans),
            )
        }
    }
}

/**
 * Asks for whole forms that the service owner filled in beforehand, with the time for which they hold.
 *
 * `get_prefill_data` knows more sources.
 */
data class GetPrefillDataV1(
    /** Whose data: organisation number or national identity number. */
    val reportee: String,
    /** Code of the service (tjenestekode). */
    val externalServiceCode: String,
    /** Number of the service's edition (tjenesteutgavekode). */
    val externalServiceEditionCode: Int,
    /** Who asks. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reportee.ffi(),
        externalServiceCode.ffi(),
        externalServiceEditionCode.ffi(),
    )

    internal companion object : Reader<GetPrefillDataV1> {
        override fun read(value: FfiValue): GetPrefillDataV1 = Fields(value, 4, "GetPrefillDataV1").run {
            GetPrefillDataV1(
                user = optional("user", EndUser),
                reportee = required("reportee", texts),
                externalServiceCode = required("externalServiceCode", texts),
                externalServiceEditionCode = required("externalServiceEditionCode", ints),
            )
        }
    }
}

/**
 * Asks how far the process of an instance has come, and what the caller may do there.
 *
 * Ask this too when `ProcessNext` got no answer, before trying it again.
 */
data class GetProcess(
    /** Short name of the service owner. */
    val org: String,
    /** Name of the app. */
    val app: String,
    /** Number of the party that the instance belongs to. */
    val instanceOwnerPartyId: Int,
    /** GUID of the instance. */
    val instanceGuid: String,
    /** `false` leaves out `workflow`, and saves the app a question to its engine. Apps of version 9 only. */
    val includeWorkflowStatus: Boolean? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        org.ffi(),
        app.ffi(),
        instanceOwnerPartyId.ffi(),
        instanceGuid.ffi(),
        includeWorkflowStatus?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetProcess> {
        override fun read(value: FfiValue): GetProcess = Fields(value, 5, "GetProcess").run {
            GetProcess(
                org = required("org", texts),
                app = required("app", texts),
                instanceOwnerPartyId = required("instanceOwnerPartyId", ints),
                instanceGuid = required("instanceGuid", texts),
                includeWorkflowStatus = optional("includeWorkflowStatus", booleans),
            )
        }
    }
}

/** Asks for all steps of a form task's workflow: those that are done, the one it is in, and those to come. */
data class GetProcessDetails(
    /** Number of the element: `reporteeElementId` of the element list. */
    val reporteeElementId: Int,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        reporteeElementId.ffi(),
    )

    internal companion object : Reader<GetProcessDetails> {
        override fun read(value: FfiValue): GetProcessDetails = Fields(value, 1, "GetProcessDetails").run {
            GetProcessDetails(
                reporteeElementId = required("reporteeElementId", ints),
            )
        }
    }
}

/** Asks for all steps of a form task's workflow, as `get_process_details` does; deleted form tasks are not told apart. */
data class GetProcessDetailsV2(
    /** Number of the element: `reporteeElementId` of the element list. */
    val reporteeElementId: Int,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        reporteeElementId.ffi(),
    )

    internal companion object : Reader<GetProcessDetailsV2> {
        override fun read(value: FfiValue): GetProcessDetailsV2 = Fields(value, 1, "GetProcessDetailsV2").run {
            GetProcessDetailsV2(
                reporteeElementId = required("reporteeElementId", ints),
            )
        }
    }
}

/** Asks which step of a form task's workflow is the user-controlled signing (brukerstyrt signering). */
data class GetProcessStepIdForParallelSigning(
    /** Number of the element: `reporteeElementId` of the element list. */
    val reporteeElementId: Int,
    /** Who asks. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reporteeElementId.ffi(),
    )

    internal companion object : Reader<GetProcessStepIdForParallelSigning> {
        override fun read(value: FfiValue): GetProcessStepIdForParallelSigning = Fields(value, 2, "GetProcessStepIdForParallelSigning").run {
            GetProcessStepIdForParallelSigning(
                user = optional("user", EndUser),
                reporteeElementId = required("reporteeElementId", ints),
            )
        }
    }
}

/**
 * Asks for a receipt and its sub-receipts.
 *
 * Ask by the receipt number that a submission gave, or, when its answer was lost, by the shipment's own
 * `ExternalShipmentReference`. Processing takes time: wait some seconds before the first try, then longer each time.
 */
data class GetReceipt(
    /** Which receipt. */
    val search: ReceiptSearch,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        search.ffi(kept),
    )

    internal companion object : Reader<GetReceipt> {
        override fun read(value: FfiValue): GetReceipt = Fields(value, 1, "GetReceipt").run {
            GetReceipt(
                search = required("search", ReceiptSearch),
            )
        }
    }
}

/** Lists the receipts of a kind, those that changed in a period when one is given. */
data class GetReceiptList(
    /** Which kind. `NotSet` is refused. */
    val receiptType: ReceiptType,
    /** Only those that changed after this time. */
    val dateFrom: AltinnDateTime? = null,
    /** Only those that changed before this time. */
    val dateTo: AltinnDateTime? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        receiptType.ffi(),
        dateFrom?.ffi() ?: FfiValue.Absent,
        dateTo?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetReceiptList> {
        override fun read(value: FfiValue): GetReceiptList = Fields(value, 3, "GetReceiptList").run {
            GetReceiptList(
                receiptType = required("receiptType", names(::ReceiptType, ReceiptType::unknown)),
                dateFrom = optional("dateFrom", dateTimes),
                dateTo = optional("dateTo", dateTimes),
            )
        }
    }
}

/**
 * Lists the receipts of a kind, in the older form. New programs use `get_receipt_list`.
 *
 * Altinn's documentation calls it outdated and says that it may go. EC2 wants both dates.
 */
data class GetReceiptListV1(
    /** Which kind. `NotSet` is refused, and so is the kind left out. */
    val receiptType: ReceiptTypeV1,
    /** Only those that changed after this time. */
    val dateFrom: AltinnDateTime? = null,
    /** Only those that changed before this time. */
    val dateTo: AltinnDateTime? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        receiptType.ffi(),
        dateFrom?.ffi() ?: FfiValue.Absent,
        dateTo?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetReceiptListV1> {
        override fun read(value: FfiValue): GetReceiptListV1 = Fields(value, 3, "GetReceiptListV1").run {
            GetReceiptListV1(
                receiptType = required("receiptType", names(::ReceiptTypeV1, ReceiptTypeV1::unknown)),
                dateFrom = optional("dateFrom", dateTimes),
                dateTo = optional("dateTo", dateTimes),
            )
        }
    }
}

/**
 * Asks for a receipt and its sub-receipts, in the older form. New programs ask with `get_receipt`.
 *
 * Altinn's documentation calls it outdated and says that it may go. It does not know receipts of broker services by name.
 */
data class GetReceiptV1(
    /** Which receipt. */
    val search: ReceiptSearchV1,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        search.ffi(kept),
    )

    internal companion object : Reader<GetReceiptV1> {
        override fun read(value: FfiValue): GetReceiptV1 = Fields(value, 1, "GetReceiptV1").run {
            GetReceiptV1(
                search = required("search", ReceiptSearchV1),
            )
        }
    }
}

/** Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), by search criteria. */
data class GetReporteeElementList(
    /** What to look for. */
    val search: ReporteeElementSearch,
    /** Who asks. */
    val user: EndUser? = null,
    /** LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set. */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        search.ffi(kept),
        languageId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetReporteeElementList> {
        override fun read(value: FfiValue): GetReporteeElementList = Fields(value, 3, "GetReporteeElementList").run {
            GetReporteeElementList(
                user = optional("user", EndUser),
                search = required("search", ReporteeElementSearch),
                languageId = optional("languageId", ints),
            )
        }
    }
}

/**
 * Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), in their older form.
 * `GetReporteeElementList` tells more, and knows collaborations and lookups.
 */
data class GetReporteeElementListV1(
    /** What to look for. */
    val search: ReporteeElementSearchV1,
    /** Who asks. */
    val user: EndUser? = null,
    /** LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set. */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        search.ffi(kept),
        languageId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetReporteeElementListV1> {
        override fun read(value: FfiValue): GetReporteeElementListV1 = Fields(value, 3, "GetReporteeElementListV1").run {
            GetReporteeElementListV1(
                user = optional("user", EndUser),
                search = required("search", ReporteeElementSearchV1),
                languageId = optional("languageId", ints),
            )
        }
    }
}

/**
 * Asks for the text that a signer is to read and agree to: of an element, or, before there is one, of a service.
 *
 * Give either `reporteeElementId`, or `externalServiceCode` and `externalServiceEditionCode`.
 */
data class GetSigningText(
    /** Who asks. */
    val user: EndUser? = null,
    /** Code of the service (tjenestekode), when there is no element yet. */
    val externalServiceCode: String? = null,
    /** Number of the service's edition (tjenesteutgavekode), beside its code. */
    val externalServiceEditionCode: Int? = null,
    /** Number of the element: `reporteeElementId` of the element list. */
    val reporteeElementId: Int? = null,
    /** LCID of the language of the text (1044, 2068, 1033 or 1083). The session's when not set. */
    val languageId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        externalServiceCode?.ffi() ?: FfiValue.Absent,
        externalServiceEditionCode?.ffi() ?: FfiValue.Absent,
        reporteeElementId?.ffi() ?: FfiValue.Absent,
        languageId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<GetSigningText> {
        override fun read(value: FfiValue): GetSigningText = Fields(value, 5, "GetSigningText").run {
            GetSigningText(
                user = optional("user", EndUser),
                externalServiceCode = optional("externalServiceCode", texts),
                externalServiceEditionCode = optional("externalServiceEditionCode", ints),
                reporteeElementId = optional("reporteeElementId", ints),
                languageId = optional("languageId", ints),
            )
        }
    }
}

/**
 * Announces a broker file: what it is, from whom and for whom. The answer is the reference to upload it to.
 *
 * The reference goes into `upload_file_streamed`; recipients see nothing before the upload.
 */
data class InitiateBrokerService(
    /** What is announced. */
    val initiation: BrokerInitiation,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        initiation.ffi(kept),
    )

    internal companion object : Reader<InitiateBrokerService> {
        override fun read(value: FfiValue): InitiateBrokerService = Fields(value, 1, "InitiateBrokerService").run {
            InitiateBrokerService(
                initiation = required("initiation", BrokerInitiation),
            )
        }
    }
}

/**
 * One use of an app: who it belongs to, how far it has come, and which data it holds.
 *
 * `InstanceResponse` of the app API, `Instance` of the Storage API.
 */
data class Instance(
    /** `{instanceOwnerPartyId}/{instanceGuid}`; records of Storage's own have the GUID only. */
    val id: String,
    /** The party that the instance belongs to. */
    val instanceOwner: InstanceOwner? = null,
    /** The app, as `{org}/{app}`. */
    val appId: String? = null,
    /** Short name of the service owner, in lower case. */
    val org: String? = null,
    /** Where the instance is. */
    val selfLinks: ResourceLinks? = null,
    /** When it should be sent in at the latest. */
    val dueBefore: AltinnDateTime? = null,
    /** From when on its owner sees it. */
    val visibleAfter: AltinnDateTime? = null,
    /** How far it has come. */
    val process: ProcessState? = null,
    /** Archived, deleted, read; absent on older instances. */
    val status: InstanceStatus? = null,
    /** Who has said that they are done with the instance. */
    val completeConfirmations: List<CompleteConfirmation> = emptyList(),
    /** The forms, attachments and receipts it holds. */
    val data: List<DataElement> = emptyList(),
    /** Texts for the inbox, by the name that the app gave them. */
    val presentationTexts: Json? = null,
    /** Values that the app copied out of the form, by the name that the app gave them. */
    val dataValues: Json? = null,
    /** When it was created. */
    val created: AltinnDateTime? = null,
    /** Number of the user, or of the organisation, who created it. */
    val createdBy: String? = null,
    /** When it last changed. */
    val lastChanged: AltinnDateTime? = null,
    /** Number of the user, or of the organisation, who last changed it. */
    val lastChangedBy: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        id.ffi(),
        instanceOwner?.ffi(kept) ?: FfiValue.Absent,
        appId?.ffi() ?: FfiValue.Absent,
        org?.ffi() ?: FfiValue.Absent,
        selfLinks?.ffi(kept) ?: FfiValue.Absent,
        dueBefore?.ffi() ?: FfiValue.Absent,
        visibleAfter?.ffi() ?: FfiValue.Absent,
        process?.ffi(kept) ?: FfiValue.Absent,
        status?.ffi(kept) ?: FfiValue.Absent,
        completeConfirmations.list { it.ffi(kept) },
        data.list { it.ffi(kept) },
        presentationTexts?.ffi() ?: FfiValue.Absent,
        dataValues?.ffi() ?: FfiValue.Absent,
        created?.ffi() ?: FfiValue.Absent,
        createdBy?.ffi() ?: FfiValue.Absent,
        lastChanged?.ffi() ?: FfiValue.Absent,
        lastChangedBy?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<Instance> {
        override fun read(value: FfiValue): Instance = Fields(value, 17, "Instance").run {
            Instance(
                id = required("id", texts),
                instanceOwner = optional("instanceOwner", InstanceOwner),
                appId = optional("appId", texts),
                org = optional("org", texts),
                selfLinks = optional("selfLinks", ResourceLinks),
                dueBefore = optional("dueBefore", dateTimes),
                visibleAfter = optional("visibleAfter", dateTimes),
                process = optional("process", ProcessState),
                status = optional("status", InstanceStatus),
                completeConfirmations = list("completeConfirmations", CompleteConfirmation),
                data = list("data", DataElement),
                presentationTexts = optional("presentationTexts", jsons),
                dataValues = optional("dataValues", jsons),
                created = optional("created", dateTimes),
                createdBy = optional("createdBy", texts),
                lastChanged = optional("lastChanged", dateTimes),
                lastChangedBy = optional("lastChangedBy", texts),
                unknown = unknown,
            )
        }
    }
}

/** The party that an instance belongs to. One of the numbers is set, by the kind of party. */
data class InstanceOwner(
    /** Number of the party in Altinn. */
    val partyId: String? = null,
    /** National identity number, for a person. */
    val personNumber: String? = null,
    /** Organisation number, for an organisation. */
    val organisationNumber: String? = null,
    /** User name, for someone without a national identity number; newer ones are `epost:` and an address. */
    val username: String? = null,
    /** Identifier outside Altinn, for someone without a national identity number. */
    val externalIdentifier: String? = null,
    /** More about the party; newer apps only. */
    val party: InstanceOwnerParty? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        partyId?.ffi() ?: FfiValue.Absent,
        personNumber?.ffi() ?: FfiValue.Absent,
        organisationNumber?.ffi() ?: FfiValue.Absent,
        username?.ffi() ?: FfiValue.Absent,
        externalIdentifier?.ffi() ?: FfiValue.Absent,
        party?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<InstanceOwner> {
        override fun read(value: FfiValue): InstanceOwner = Fields(value, 6, "InstanceOwner").run {
            InstanceOwner(
                partyId = optional("partyId", texts),
                personNumber = optional("personNumber", texts),
                organisationNumber = optional("organisationNumber", texts),
                username = optional("username", texts),
                externalIdentifier = optional("externalIdentifier", texts),
                party = optional("party", InstanceOwnerParty),
                unknown = unknown,
            )
        }
    }
}

/** More about the party that an instance belongs to. */
data class InstanceOwnerParty(
    /** Number of the party. */
    val partyId: Int? = null,
    /** UUID of the party. */
    val partyUuid: String? = null,
    /** Kind of party; apps write the number. */
    val partyTypeName: InstanceOwnerPartyType? = null,
    /** National identity number, for a person. */
    val ssn: String? = null,
    /** Organisation number, for an organisation. */
    val orgNumber: String? = null,
    /** Form of the organisation, for example `AS`. */
    val unitType: String? = null,
    /** Name. */
    val name: String? = null,
    /** Whether the party is deleted in its register. */
    val isDeleted: Boolean? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        partyId?.ffi() ?: FfiValue.Absent,
        partyUuid?.ffi() ?: FfiValue.Absent,
        partyTypeName?.ffi() ?: FfiValue.Absent,
        ssn?.ffi() ?: FfiValue.Absent,
        orgNumber?.ffi() ?: FfiValue.Absent,
        unitType?.ffi() ?: FfiValue.Absent,
        name?.ffi() ?: FfiValue.Absent,
        isDeleted?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<InstanceOwnerParty> {
        override fun read(value: FfiValue): InstanceOwnerParty = Fields(value, 8, "InstanceOwnerParty").run {
            InstanceOwnerParty(
                partyId = optional("partyId", ints),
                partyUuid = optional("partyUuid", texts),
                partyTypeName = optional("partyTypeName", names(::InstanceOwnerPartyType, InstanceOwnerPartyType::unknown)),
                ssn = optional("ssn", texts),
                orgNumber = optional("orgNumber", texts),
                unitType = optional("unitType", texts),
                name = optional("name", texts),
                isDeleted = optional("isDeleted", booleans),
                unknown = unknown,
            )
        }
    }
}

/** The party that an instance will belong to: exactly one of these. */
data class InstanceOwnerSelector(
    /** Number of the party in Altinn. */
    val partyId: String? = null,
    /** National identity number of a person. */
    val personNumber: String? = null,
    /** Organisation number. */
    val organisationNumber: String? = null,
    /** User name of someone without a national identity number. */
    val username: String? = null,
    /** Identifier outside Altinn of someone without a national identity number. */
    val externalIdentifier: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        partyId?.ffi() ?: FfiValue.Absent,
        personNumber?.ffi() ?: FfiValue.Absent,
        organisationNumber?.ffi() ?: FfiValue.Absent,
        username?.ffi() ?: FfiValue.Absent,
        externalIdentifier?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<InstanceOwnerSelector> {
        override fun read(value: FfiValue): InstanceOwnerSelector = Fields(value, 5, "InstanceOwnerSelector").run {
            InstanceOwnerSelector(
                partyId = optional("partyId", texts),
                personNumber = optional("personNumber", texts),
                organisationNumber = optional("organisationNumber", texts),
                username = optional("username", texts),
                externalIdentifier = optional("externalIdentifier", texts),
            )
        }
    }
}

/** A page of instances. */
data class InstancePage(
    /** How many are on the page. */
    val count: Long? = null,
    /** Address of the next page; absent on the last. */
    val next: String? = null,
    /** The instances. */
    val instances: List<Instance> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        count?.ffi() ?: FfiValue.Absent,
        next?.ffi() ?: FfiValue.Absent,
        instances.list { it.ffi(kept) },
    )

    internal companion object : Reader<InstancePage> {
        override fun read(value: FfiValue): InstancePage = Fields(value, 3, "InstancePage").run {
            InstancePage(
                count = optional("count", longs),
                next = optional("next", texts),
                instances = list("instances", Instance),
                unknown = unknown,
            )
        }
    }
}

/** How the choice among instances looks. */
data class InstanceSelection(
    /** Choices for the number of rows on a page. */
    val rowsPerPageOptions: List<Int> = emptyList(),
    /** The number of rows at first. */
    val defaultRowsPerPage: Int? = null,
    /** Which of the choices is taken at first. */
    val defaultSelectedOption: Int? = null,
    /** `asc` or `desc`. */
    val sortDirection: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        rowsPerPageOptions.list { it.ffi() },
        defaultRowsPerPage?.ffi() ?: FfiValue.Absent,
        defaultSelectedOption?.ffi() ?: FfiValue.Absent,
        sortDirection?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<InstanceSelection> {
        override fun read(value: FfiValue): InstanceSelection = Fields(value, 4, "InstanceSelection").run {
            InstanceSelection(
                rowsPerPageOptions = list("rowsPerPageOptions", ints),
                defaultRowsPerPage = optional("defaultRowsPerPage", ints),
                defaultSelectedOption = optional("defaultSelectedOption", ints),
                sortDirection = optional("sortDirection", texts),
                unknown = unknown,
            )
        }
    }
}

/** Archived, deleted, read. */
data class InstanceStatus(
    /** Whether it is sent in and archived. */
    val isArchived: Boolean? = null,
    /** When it was archived. */
    val archived: AltinnDateTime? = null,
    /** Whether it lies in the bin. */
    val isSoftDeleted: Boolean? = null,
    /** When it was put into the bin. */
    val softDeleted: AltinnDateTime? = null,
    /** Whether it is deleted for good. */
    val isHardDeleted: Boolean? = null,
    /** When it was marked as deleted for good. */
    val hardDeleted: AltinnDateTime? = null,
    /** Whether its owner has read it. */
    val readStatus: ReadStatus? = null,
    /** What the service owner says about its own processing. */
    val substatus: Substatus? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        isArchived?.ffi() ?: FfiValue.Absent,
        archived?.ffi() ?: FfiValue.Absent,
        isSoftDeleted?.ffi() ?: FfiValue.Absent,
        softDeleted?.ffi() ?: FfiValue.Absent,
        isHardDeleted?.ffi() ?: FfiValue.Absent,
        hardDeleted?.ffi() ?: FfiValue.Absent,
        readStatus?.ffi() ?: FfiValue.Absent,
        substatus?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<InstanceStatus> {
        override fun read(value: FfiValue): InstanceStatus = Fields(value, 8, "InstanceStatus").run {
            InstanceStatus(
                isArchived = optional("isArchived", booleans),
                archived = optional("archived", dateTimes),
                isSoftDeleted = optional("isSoftDeleted", booleans),
                softDeleted = optional("softDeleted", dateTimes),
                isHardDeleted = optional("isHardDeleted", booleans),
                hardDeleted = optional("hardDeleted", dateTimes),
                readStatus = optional("readStatus", names(::ReadStatus, ReadStatus::unknown)),
                substatus = optional("substatus", Substatus),
                unknown = unknown,
            )
        }
    }
}

/** What an app reads of an instance that is to be made. */
data class InstanceTemplate(
    /** The party that it will belong to. */
    val instanceOwner: InstanceOwnerSelector,
    /** When it should be sent in at the latest. */
    val dueBefore: AltinnDateTime? = null,
    /** From when on its owner sees it. */
    val visibleAfter: AltinnDateTime? = null,
    /**
     * Texts that the instance keeps, by name: the app and Storage answer with them (`dataValues`). Some apps read them, for
     * example `inntektsaar`.
     */
    val dataValues: Json? = null,
    /** Texts for the inbox, by name (`presentationTexts`). The app may change them. */
    val presentationTexts: Json? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        instanceOwner.ffi(kept),
        dueBefore?.ffi() ?: FfiValue.Absent,
        visibleAfter?.ffi() ?: FfiValue.Absent,
        dataValues?.ffi() ?: FfiValue.Absent,
        presentationTexts?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<InstanceTemplate> {
        override fun read(value: FfiValue): InstanceTemplate = Fields(value, 5, "InstanceTemplate").run {
            InstanceTemplate(
                instanceOwner = required("instanceOwner", InstanceOwnerSelector),
                dueBefore = optional("dueBefore", dateTimes),
                visibleAfter = optional("visibleAfter", dateTimes),
                dataValues = optional("dataValues", jsons),
                presentationTexts = optional("presentationTexts", jsons),
            )
        }
    }
}

/** What a validation found. */
data class InstanceValidation(
    /** The issues; the instance is valid when none is an error. */
    val issues: List<ValidationIssue> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        issues.list { it.ffi(kept) },
    )

    internal companion object : Reader<InstanceValidation> {
        override fun read(value: FfiValue): InstanceValidation = Fields(value, 1, "InstanceValidation").run {
            InstanceValidation(
                issues = list("issues", ValidationIssue),
                unknown = unknown,
            )
        }
    }
}

/**
 * Opens a collaboration (samhandlingstjeneste) of a service for a reportee, and starts its workflow.
 *
 * Only collaborations that a service owner defined (e-dialoger) can be opened like this. Form tasks are put into it by
 * `caseId` of their shipments. Not to be repeated blindly: when the answer is lost, look at `get_case_list` first. On EC2
 * the password travels as `userPassword`, other than in most services.
 */
data class InstantiateCollaboration(
    /** Code of the collaboration's service (tjenestekode). */
    val externalServiceCode: String,
    /** Number of the service's edition (tjenesteutgavekode). */
    val externalServiceEditionCode: Int,
    /** For whom: organisation number or national identity number. */
    val reportee: String,
    /** Who asks. */
    val user: EndUser? = null,
    /** The end-user system's name for it, unique. */
    val externalSystemReference: String? = null,
    /** From when it is visible in the portal; at once when not set. A date without a time is enough. */
    val visibleDateTime: AltinnDateTime? = null,
    /** When something must be done about it. A date without a time is enough. */
    val dueDate: AltinnDateTime? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        externalServiceCode.ffi(),
        externalServiceEditionCode.ffi(),
        reportee.ffi(),
        externalSystemReference?.ffi() ?: FfiValue.Absent,
        visibleDateTime?.ffi() ?: FfiValue.Absent,
        dueDate?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<InstantiateCollaboration> {
        override fun read(value: FfiValue): InstantiateCollaboration = Fields(value, 7, "InstantiateCollaboration").run {
            InstantiateCollaboration(
                user = optional("user", EndUser),
                externalServiceCode = required("externalServiceCode", texts),
                externalServiceEditionCode = required("externalServiceEditionCode", ints),
                reportee = required("reportee", texts),
                externalSystemReference = optional("externalSystemReference", texts),
                visibleDateTime = optional("visibleDateTime", dateTimes),
                dueDate = optional("dueDate", dateTimes),
            )
        }
    }
}

/** How to tell the owner of a new instance about it. Newer apps only: an older one refuses the part. */
data class InstantiationNotification(
    /** By e-mail, SMS or both; both when not set. */
    val notificationChannel: NotificationChannel? = null,
    /** Whether it may go out after working hours; it may not when not set. */
    val allowSendingAfterWorkHours: Boolean? = null,
    /** Language, for organisations; people get the one of their profile. */
    val language: String? = null,
    /** Not before this time. */
    val requestedSendTime: AltinnDateTime? = null,
    /** SMS text of one's own. */
    val customSms: NotificationSms? = null,
    /** E-mail text of one's own. */
    val customEmail: NotificationEmail? = null,
    /** Reminders. */
    val reminders: List<InstantiationNotificationReminder> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        notificationChannel?.ffi() ?: FfiValue.Absent,
        allowSendingAfterWorkHours?.ffi() ?: FfiValue.Absent,
        language?.ffi() ?: FfiValue.Absent,
        requestedSendTime?.ffi() ?: FfiValue.Absent,
        customSms?.ffi(kept) ?: FfiValue.Absent,
        customEmail?.ffi(kept) ?: FfiValue.Absent,
        reminders.list { it.ffi(kept) },
    )

    internal companion object : Reader<InstantiationNotification> {
        override fun read(value: FfiValue): InstantiationNotification = Fields(value, 7, "InstantiationNotification").run {
            InstantiationNotification(
                notificationChannel = optional("notificationChannel", names(::NotificationChannel, NotificationChannel::unknown)),
                allowSendingAfterWorkHours = optional("allowSendingAfterWorkHours", booleans),
                language = optional("language", texts),
                requestedSendTime = optional("requestedSendTime", dateTimes),
                customSms = optional("customSms", NotificationSms),
                customEmail = optional("customEmail", NotificationEmail),
                reminders = list("reminders", InstantiationNotificationReminder),
            )
        }
    }
}

/** A reminder. */
data class InstantiationNotificationReminder(
    /** Not before this time. */
    val requestedSendTime: AltinnDateTime? = null,
    /** So many days after the first notification. */
    val sendAfterDays: Int? = null,
    /** SMS text of one's own. */
    val customSms: NotificationSms? = null,
    /** E-mail text of one's own. */
    val customEmail: NotificationEmail? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        requestedSendTime?.ffi() ?: FfiValue.Absent,
        sendAfterDays?.ffi() ?: FfiValue.Absent,
        customSms?.ffi(kept) ?: FfiValue.Absent,
        customEmail?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<InstantiationNotificationReminder> {
        override fun read(value: FfiValue): InstantiationNotificationReminder = Fields(value, 4, "InstantiationNotificationReminder").run {
            InstantiationNotificationReminder(
                requestedSendTime = optional("requestedSendTime", dateTimes),
                sendAfterDays = optional("sendAfterDays", ints),
                customSms = optional("customSms", NotificationSms),
                customEmail = optional("customEmail", NotificationEmail),
            )
        }
    }
}

/** A name and a value. */
data class KeyValue(
    /** The name, unique in its list. */
    val key: String? = null,
    /** The value. */
    val value: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        key?.ffi() ?: FfiValue.Absent,
        value?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<KeyValue> {
        override fun read(value: FfiValue): KeyValue = Fields(value, 2, "KeyValue").run {
            KeyValue(
                key = optional("key", texts),
                value = optional("value", texts),
                unknown = unknown,
            )
        }
    }
}

/** Bounds as hosts write them; what is left out keeps its default. */
data class LimitsConfig(
    /** Bytes of an answer; 67,108,864. */
    val maxBytes: Long? = null,
    /** Depth of nesting; 128. */
    val maxDepth: Int? = null,
    /** Elements, attributes and texts in all; 5,000,000. */
    val maxNodes: Long? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        maxBytes?.ffi() ?: FfiValue.Absent,
        maxDepth?.ffi() ?: FfiValue.Absent,
        maxNodes?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<LimitsConfig> {
        override fun read(value: FfiValue): LimitsConfig = Fields(value, 3, "LimitsConfig").run {
            LimitsConfig(
                maxBytes = optional("maxBytes", longs),
                maxDepth = optional("maxDepth", ints),
                maxNodes = optional("maxNodes", longs),
            )
        }
    }
}

/**
 * Asks for whom the caller, a person or a system user, may act. It replaces Altinn II's list of reportees.
 *
 * Without the `include` switches the answer names the parties only.
 */
data class ListAuthorizedParties(
    /** Whether to list the roles that the caller has for each party. */
    val includeRoles: Boolean? = null,
    /** Whether to list the access packages (tilgangspakker). */
    val includeAccessPackages: Boolean? = null,
    /** Whether to list the services. */
    val includeResources: Boolean? = null,
    /** Whether to list single instances. */
    val includeInstances: Boolean? = null,
    /** Whether to list parties of organisations in which the caller has a key role. */
    val includePartiesViaKeyRoles: IncludeFilter? = null,
    /** Whether to list sub units. */
    val includeSubParties: IncludeFilter? = null,
    /** Whether to list parties that are no longer active. */
    val includeInactiveParties: IncludeFilter? = null,
    /** UUIDs of the only parties to list. */
    val partyFilter: List<String> = emptyList(),
    /** Only parties for which the caller has one of these services. */
    val anyOfResourceIds: List<String> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        includeRoles?.ffi() ?: FfiValue.Absent,
        includeAccessPackages?.ffi() ?: FfiValue.Absent,
        includeResources?.ffi() ?: FfiValue.Absent,
        includeInstances?.ffi() ?: FfiValue.Absent,
        includePartiesViaKeyRoles?.ffi() ?: FfiValue.Absent,
        includeSubParties?.ffi() ?: FfiValue.Absent,
        includeInactiveParties?.ffi() ?: FfiValue.Absent,
        partyFilter.list { it.ffi() },
        anyOfResourceIds.list { it.ffi() },
    )

    internal companion object : Reader<ListAuthorizedParties> {
        override fun read(value: FfiValue): ListAuthorizedParties = Fields(value, 9, "ListAuthorizedParties").run {
            ListAuthorizedParties(
                includeRoles = optional("includeRoles", booleans),
                includeAccessPackages = optional("includeAccessPackages", booleans),
                includeResources = optional("includeResources", booleans),
                includeInstances = optional("includeInstances", booleans),
                includePartiesViaKeyRoles = optional("includePartiesViaKeyRoles", names(::IncludeFilter, IncludeFilter::unknown)),
                includeSubParties = optional("includeSubParties", names(::IncludeFilter, IncludeFilter::unknown)),
                includeInactiveParties = optional("includeInactiveParties", names(::IncludeFilter, IncludeFilter::unknown)),
                partyFilter = list("partyFilter", texts),
                anyOfResourceIds = list("anyOfResourceIds", texts),
            )
        }
    }
}

/**
 * Asks for the identifiers of messages of one service.
 *
 * At most 1,000 come, without pages: narrow the time for more.
 */
data class ListCorrespondences(
    /** The service. */
    val resourceId: String,
    /** As whom the caller asks. */
    val role: CorrespondenceRole,
    /** Not before this time. */
    val from: AltinnDateTime? = null,
    /** Not after this time. */
    val to: AltinnDateTime? = null,
    /** Only in this status. */
    val status: CorrespondenceStatus? = null,
    /**
     * For whom, when the caller is not the party itself: `urn:altinn:organization:identifier-no:` and the number, or
     * `0192:` and the number.
     */
    val onBehalfOf: String? = null,
    /** Only with this reference of the sender's. */
    val sendersReference: String? = null,
    /** Only with this key of the sender's. */
    val idempotentKey: String? = null,
    /** Only the message that had this number in Altinn II. */
    val altinn2CorrespondenceId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        resourceId.ffi(),
        role.ffi(),
        from?.ffi() ?: FfiValue.Absent,
        to?.ffi() ?: FfiValue.Absent,
        status?.ffi() ?: FfiValue.Absent,
        onBehalfOf?.ffi() ?: FfiValue.Absent,
        sendersReference?.ffi() ?: FfiValue.Absent,
        idempotentKey?.ffi() ?: FfiValue.Absent,
        altinn2CorrespondenceId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ListCorrespondences> {
        override fun read(value: FfiValue): ListCorrespondences = Fields(value, 9, "ListCorrespondences").run {
            ListCorrespondences(
                resourceId = required("resourceId", texts),
                role = required("role", names(::CorrespondenceRole, CorrespondenceRole::unknown)),
                from = optional("from", dateTimes),
                to = optional("to", dateTimes),
                status = optional("status", names(::CorrespondenceStatus, CorrespondenceStatus::unknown)),
                onBehalfOf = optional("onBehalfOf", texts),
                sendersReference = optional("sendersReference", texts),
                idempotentKey = optional("idempotentKey", texts),
                altinn2CorrespondenceId = optional("altinn2CorrespondenceId", ints),
            )
        }
    }
}

/**
 * Lists instances of one owner, newest change first when nothing else is asked for.
 *
 * Name the owner by `ownerPartyId` or by `owner`: Storage answers 400 to both and to neither. A page can be empty and still
 * have a next one.
 */
data class ListInstances(
    /** Only of this app, as `org/app`. */
    val appId: String? = null,
    /** Number of the party that owns them. */
    val ownerPartyId: Int? = null,
    /** The party that owns them: `Organisation:` or `Person:` and its number. */
    val owner: String? = null,
    /** Only those whose process has ended, or has not. */
    val isComplete: Boolean? = null,
    /** Only those made at such a time: `gt:`, `gte:`, `lt:`, `lte:` or `eq:` and a time. */
    val created: List<String> = emptyList(),
    /** How many on a page; 100 when not set. */
    val size: Int? = null,
    /** Where the page begins, from the `next` of the one before. */
    val continuationToken: String? = null,
    /** `2` for forms that were moved from Altinn II; `3` when not set. */
    val mainVersionInclude: Int? = null,
    /** `3` leaves out Altinn 3's own, `2` those that were moved from Altinn II. */
    val mainVersionExclude: Int? = null,
    /** Only of this service owner: its short name. */
    val org: String? = null,
    /** Only those in this task, for example `Task_1`. */
    val currentTask: String? = null,
    /** Only those that ended with this event, for example `EndEvent_1`. */
    val endEvent: String? = null,
    /** Only those that ended at such a time, written as in `created`. */
    val ended: List<String> = emptyList(),
    /** Only those that last changed at such a time, written as in `created`. */
    val lastChanged: List<String> = emptyList(),
    /** Only those that became visible at such a time, written as in `created`. */
    val visibleAfter: List<String> = emptyList(),
    /** Only those that are due at such a time, written as in `created`. */
    val dueBefore: List<String> = emptyList(),
    /** Only those that are sent in and archived, or are not. */
    val isArchived: Boolean? = null,
    /** Only those in the bin, or not in it. */
    val isSoftDeleted: Boolean? = null,
    /** Only those that are deleted for good, or are not. */
    val isHardDeleted: Boolean? = null,
    /** `false`: only those that the asking service owner has not confirmed. */
    val confirmed: Boolean? = null,
    /** Only those that this stakeholder has not confirmed: usually a service owner's short name. */
    val excludeConfirmedBy: String? = null,
    /** Only the one with this reference, which is shown to people: the last twelve digits of its GUID. */
    val a3Ref: String? = null,
    /** Only the one that had this archive reference in Altinn II. */
    val a2ArchRef: String? = null,
    /** Only those whose texts hold this text. */
    val searchString: String? = null,
    /** `false` leaves out the data elements, which makes the answer smaller. */
    val includeDataElements: Boolean? = null,
    /** `desc:lastChanged` or `asc:lastChanged`; the former when not set. */
    val order: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        appId?.ffi() ?: FfiValue.Absent,
        ownerPartyId?.ffi() ?: FfiValue.Absent,
        owner?.ffi() ?: FfiValue.Absent,
        isComplete?.ffi() ?: FfiValue.Absent,
        created.list { it.ffi() },
        size?.ffi() ?: FfiValue.Absent,
        continuationToken?.ffi() ?: FfiValue.Absent,
        mainVersionInclude?.ffi() ?: FfiValue.Absent,
        mainVersionExclude?.ffi() ?: FfiValue.Absent,
        org?.ffi() ?: FfiValue.Absent,
        currentTask?.ffi() ?: FfiValue.Absent,
        endEvent?.ffi() ?: FfiValue.Absent,
        ended.list { it.ffi() },
        lastChanged.list { it.ffi() },
        visibleAfter.list { it.ffi() },
        dueBefore.list { it.ffi() },
        isArchived?.ffi() ?: FfiValue.Absent,
        isSoftDeleted?.ffi() ?: FfiValue.Absent,
        isHardDeleted?.ffi() ?: FfiValue.Absent,
        confirmed?.ffi() ?: FfiValue.Absent,
        excludeConfirmedBy?.ffi() ?: FfiValue.Absent,
        a3Ref?.ffi() ?: FfiValue.Absent,
        a2ArchRef?.ffi() ?: FfiValue.Absent,
        searchString?.ffi() ?: FfiValue.Absent,
        includeDataElements?.ffi() ?: FfiValue.Absent,
        order?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ListInstances> {
        override fun read(value: FfiValue): ListInstances = Fields(value, 26, "ListInstances").run {
            ListInstances(
                appId = optional("appId", texts),
                ownerPartyId = optional("ownerPartyId", ints),
                owner = optional("owner", texts),
                isComplete = optional("isComplete", booleans),
                created = list("created", texts),
                size = optional("size", ints),
                continuationToken = optional("continuationToken", texts),
                mainVersionInclude = optional("mainVersionInclude", ints),
                mainVersionExclude = optional("mainVersionExclude", ints),
                org = optional("org", texts),
                currentTask = optional("currentTask", texts),
                endEvent = optional("endEvent", texts),
                ended = list("ended", texts),
                lastChanged = list("lastChanged", texts),
                visibleAfter = list("visibleAfter", texts),
                dueBefore = list("dueBefore", texts),
                isArchived = optional("isArchived", booleans),
                isSoftDeleted = optional("isSoftDeleted", booleans),
                isHardDeleted = optional("isHardDeleted", booleans),
                confirmed = optional("confirmed", booleans),
                excludeConfirmedBy = optional("excludeConfirmedBy", texts),
                a3Ref = optional("a3Ref", texts),
                a2ArchRef = optional("a2ArchRef", texts),
                searchString = optional("searchString", texts),
                includeDataElements = optional("includeDataElements", booleans),
                order = optional("order", texts),
            )
        }
    }
}

/** What the lookup answered. */
data class LookUpAnswer(
    /** The answer, in the form that the lookup gives it. */
    val text: String,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        text.ffi(),
    )

    internal companion object : Reader<LookUpAnswer> {
        override fun read(value: FfiValue): LookUpAnswer = Fields(value, 1, "LookUpAnswer").run {
            LookUpAnswer(
                text = required("text", texts),
                unknown = unknown,
            )
        }
    }
}

/** What is asked, whom, and about whom. */
data class LookUpQuery(
    /** Whom it is about: organisation number or national identity number. */
    val reportee: String,
    /** Code of the lookup (tjenestekode). */
    val serviceCode: String,
    /** Number of the lookup's edition (tjenesteutgavekode). */
    val serviceEditionCode: Int,
    /** The question, in the form that the lookup wants. */
    val queryData: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        queryData?.ffi() ?: FfiValue.Absent,
        reportee.ffi(),
        serviceCode.ffi(),
        serviceEditionCode.ffi(),
    )

    internal companion object : Reader<LookUpQuery> {
        override fun read(value: FfiValue): LookUpQuery = Fields(value, 4, "LookUpQuery").run {
            LookUpQuery(
                queryData = optional("queryData", texts),
                reportee = required("reportee", texts),
                serviceCode = required("serviceCode", texts),
                serviceEditionCode = required("serviceEditionCode", ints),
            )
        }
    }
}

/**
 * Says that the recipient has read a message.
 *
 * 400 with code `CORR-01024` before it is fetched, `CORR-01040` when it was said before.
 */
data class MarkCorrespondenceAsRead(
    /** Identifier of the message. */
    val correspondenceId: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        correspondenceId.ffi(),
    )

    internal companion object : Reader<MarkCorrespondenceAsRead> {
        override fun read(value: FfiValue): MarkCorrespondenceAsRead = Fields(value, 1, "MarkCorrespondenceAsRead").run {
            MarkCorrespondenceAsRead(
                correspondenceId = required("correspondenceId", texts),
            )
        }
    }
}

/** What a token is asked for, and who asks. */
data class MaskinportenGrant(
    /** The client's identifier at Maskinporten (claim `iss`). */
    val clientId: String,
    /** The scopes, at least one. */
    val scopes: List<String> = emptyList(),
    /** Identifier of the key that is registered on the client (header `kid`). This or `certificates`. */
    val keyId: String? = null,
    /** The enterprise certificate and its chain, each DER in base64, the own one first (header `x5c`). This or `keyId`. */
    val certificates: List<String> = emptyList(),
    /** `RS256` (when not set), `RS384` or `RS512`. */
    val algorithm: SigningAlgorithm? = null,
    /** The customer's organisation number, when the scope was delegated in Altinn. */
    val consumerOrg: String? = null,
    /** The APIs that the token is for; only for APIs that ask for it. */
    val resource: List<String> = emptyList(),
    /** Whether to write a single `resource` as a text instead of a list, as old APIs want it. */
    val resourceAsText: Boolean? = null,
    /** National identity number, for tokens that are bound to a person. */
    val pid: String? = null,
    /** The system user to act as. */
    val systemUser: SystemUserSelector? = null,
    /** The consent to use. */
    val consent: ConsentSelector? = null,
    /** For how many seconds the grant is good, 1 to 120; 120 when not set. */
    val lifetimeSeconds: Int? = null,
    /** Identifier of the grant, never used twice (claim `jti`); made from the moment's entropy when not set. */
    val grantId: String? = null,
    /**
     * Whether the header says `typ`: `JWT`. When not set it does with `keyId` and does not with `certificates`, as Altinn's own
     * client does.
     */
    val withType: Boolean? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        clientId.ffi(),
        scopes.list { it.ffi() },
        keyId?.ffi() ?: FfiValue.Absent,
        certificates.list { it.ffi() },
        algorithm?.ffi() ?: FfiValue.Absent,
        consumerOrg?.ffi() ?: FfiValue.Absent,
        resource.list { it.ffi() },
        resourceAsText?.ffi() ?: FfiValue.Absent,
        pid?.ffi() ?: FfiValue.Absent,
        systemUser?.ffi(kept) ?: FfiValue.Absent,
        consent?.ffi(kept) ?: FfiValue.Absent,
        lifetimeSeconds?.ffi() ?: FfiValue.Absent,
        grantId?.ffi() ?: FfiValue.Absent,
        withType?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<MaskinportenGrant> {
        override fun read(value: FfiValue): MaskinportenGrant = Fields(value, 14, "MaskinportenGrant").run {
            MaskinportenGrant(
                clientId = required("clientId", texts),
                scopes = list("scopes", texts),
                keyId = optional("keyId", texts),
                certificates = list("certificates", texts),
                algorithm = optional("algorithm", names(::SigningAlgorithm, SigningAlgorithm::unknown)),
                consumerOrg = optional("consumerOrg", texts),
                resource = list("resource", texts),
                resourceAsText = optional("resourceAsText", booleans),
                pid = optional("pid", texts),
                systemUser = optional("systemUser", SystemUserSelector),
                consent = optional("consent", ConsentSelector),
                lifetimeSeconds = optional("lifetimeSeconds", ints),
                grantId = optional("grantId", texts),
                withType = optional("withType", booleans),
            )
        }
    }
}

/** A token of Maskinporten. */
data class MaskinportenToken(
    /** The token itself. */
    val accessToken: Secret,
    /** `Bearer`. */
    val tokenType: String? = null,
    /** For how many seconds it is good. */
    val expiresIn: Long? = null,
    /** The scopes it has, with spaces between them. */
    val scope: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        accessToken.ffi(),
        tokenType?.ffi() ?: FfiValue.Absent,
        expiresIn?.ffi() ?: FfiValue.Absent,
        scope?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<MaskinportenToken> {
        override fun read(value: FfiValue): MaskinportenToken = Fields(value, 4, "MaskinportenToken").run {
            MaskinportenToken(
                accessToken = required("accessToken", secrets),
                tokenType = optional("tokenType", texts),
                expiresIn = optional("expiresIn", longs),
                scope = optional("scope", texts),
                unknown = unknown,
            )
        }
    }
}

/** What the flow starts with. */
data class MaskinportenTokenStart(
    /** What the token is for. */
    val grant: MaskinportenGrant,
    /** The host's own name for the key that signs; it comes back in the sign request. */
    val key: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        grant.ffi(kept),
        key.ffi(),
    )

    internal companion object : Reader<MaskinportenTokenStart> {
        override fun read(value: FfiValue): MaskinportenTokenStart = Fields(value, 2, "MaskinportenTokenStart").run {
            MaskinportenTokenStart(
                grant = required("grant", MaskinportenGrant),
                key = required("key", texts),
            )
        }
    }
}

/** The merged form. */
data class MergedForm(
    /** The form: a whole XML document as text. */
    val formData: String,
    /** How many values are other than they were. */
    val changes: Int,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        formData.ffi(),
        changes.ffi(),
    )

    internal companion object : Reader<MergedForm> {
        override fun read(value: FfiValue): MergedForm = Fields(value, 2, "MergedForm").run {
            MergedForm(
                formData = required("formData", texts),
                changes = required("changes", ints),
                unknown = unknown,
            )
        }
    }
}

/** An attachment of a message or of an archived element, with its content. */
data class MessageAttachment(
    /** The content. */
    val data: Blob? = null,
    /** What it is for. */
    val function: AttachmentFunction? = null,
    /** Its number. */
    val attachmentId: Int? = null,
    /** Name, as the portal shows it. */
    val name: String? = null,
    /** Media type. */
    val mimeType: AttachmentMimeType? = null,
    /** Number of the user who attached it. */
    val createdByUserId: Int? = null,
    /** When it was attached, Norwegian local time. */
    val createdDateTime: AltinnDateTime? = null,
    /** Who gets to see it. */
    val destinationType: AttachmentDestination? = null,
    /** File name. */
    val fileName: String? = null,
    /** Whether it was attached after the form was filled in. */
    val isAddedAfterFormFillin: Boolean? = null,
    /** Whether it belongs to a form task. */
    val isAssociatedToFormSet: Boolean? = null,
    /** Whether the content is encrypted. */
    val isEncrypted: Boolean? = null,
    /** Number of the element it belongs to. */
    val reporteeElementId: Int? = null,
    /** The sender's name for it. */
    val sendersReference: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        data?.ffi(kept) ?: FfiValue.Absent,
        function?.ffi() ?: FfiValue.Absent,
        attachmentId?.ffi() ?: FfiValue.Absent,
        name?.ffi() ?: FfiValue.Absent,
        mimeType?.ffi() ?: FfiValue.Absent,
        createdByUserId?.ffi() ?: FfiValue.Absent,
        createdDateTime?.ffi() ?: FfiValue.Absent,
        destinationType?.ffi() ?: FfiValue.Absent,
        fileName?.ffi() ?: FfiValue.Absent,
        isAddedAfterFormFillin?.ffi() ?: FfiValue.Absent,
        isAssociatedToFormSet?.ffi() ?: FfiValue.Absent,
        isEncrypted?.ffi() ?: FfiValue.Absent,
        reporteeElementId?.ffi() ?: FfiValue.Absent,
        sendersReference?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<MessageAttachment> {
        override fun read(value: FfiValue): MessageAttachment = Fields(value, 14, "MessageAttachment").run {
            MessageAttachment(
                data = optional("data", blobs),
                function = optional("function", names(::AttachmentFunction, AttachmentFunction::unknown)),
                attachmentId = optional("attachmentId", ints),
                name = optional("name", texts),
                mimeType = optional("mimeType", names(::AttachmentMimeType, AttachmentMimeType::unknown)),
                createdByUserId = optional("createdByUserId", ints),
                createdDateTime = optional("createdDateTime", dateTimes),
                destinationType = optional("destinationType", names(::AttachmentDestination, AttachmentDestination::unknown)),
                fileName = optional("fileName", texts),
                isAddedAfterFormFillin = optional("isAddedAfterFormFillin", booleans),
                isAssociatedToFormSet = optional("isAssociatedToFormSet", booleans),
                isEncrypted = optional("isEncrypted", booleans),
                reporteeElementId = optional("reporteeElementId", ints),
                sendersReference = optional("sendersReference", texts),
                unknown = unknown,
            )
        }
    }
}

/** An attachment of a message in the older form, with its content. */
data class MessageAttachmentV1(
    /** The content. */
    val data: Blob? = null,
    /** What it is for. */
    val function: AttachmentFunction? = null,
    /** Its number. */
    val attachmentId: Int? = null,
    /** Name, as the portal shows it. */
    val name: String? = null,
    /** Media type. */
    val mimeType: AttachmentMimeType? = null,
    /** When it was attached, Norwegian local time. */
    val createdDateTime: AltinnDateTime? = null,
    /** File name. */
    val fileName: String? = null,
    /** Whether the content is encrypted. */
    val isEncrypted: Boolean? = null,
    /** Number of the message it belongs to. */
    val reporteeElementId: Int? = null,
    /** The sender's name for it. */
    val sendersReference: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        data?.ffi(kept) ?: FfiValue.Absent,
        function?.ffi() ?: FfiValue.Absent,
        attachmentId?.ffi() ?: FfiValue.Absent,
        name?.ffi() ?: FfiValue.Absent,
        mimeType?.ffi() ?: FfiValue.Absent,
        createdDateTime?.ffi() ?: FfiValue.Absent,
        fileName?.ffi() ?: FfiValue.Absent,
        isEncrypted?.ffi() ?: FfiValue.Absent,
        reporteeElementId?.ffi() ?: FfiValue.Absent,
        sendersReference?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<MessageAttachmentV1> {
        override fun read(value: FfiValue): MessageAttachmentV1 = Fields(value, 10, "MessageAttachmentV1").run {
            MessageAttachmentV1(
                data = optional("data", blobs),
                function = optional("function", names(::AttachmentFunction, AttachmentFunction::unknown)),
                attachmentId = optional("attachmentId", ints),
                name = optional("name", texts),
                mimeType = optional("mimeType", names(::AttachmentMimeType, AttachmentMimeType::unknown)),
                createdDateTime = optional("createdDateTime", dateTimes),
                fileName = optional("fileName", texts),
                isEncrypted = optional("isEncrypted", booleans),
                reporteeElementId = optional("reporteeElementId", ints),
                sendersReference = optional("sendersReference", texts),
                unknown = unknown,
            )
        }
    }
}

/** How instances show up in the inbox. */
data class MessageBoxConfig(
    /** When they do not. */
    val hideSettings: MessageBoxHideSettings? = null,
    /** What is copied to Dialogporten. */
    val syncAdapterSettings: DialogSyncSettings? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        hideSettings?.ffi(kept) ?: FfiValue.Absent,
        syncAdapterSettings?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<MessageBoxConfig> {
        override fun read(value: FfiValue): MessageBoxConfig = Fields(value, 2, "MessageBoxConfig").run {
            MessageBoxConfig(
                hideSettings = optional("hideSettings", MessageBoxHideSettings),
                syncAdapterSettings = optional("syncAdapterSettings", DialogSyncSettings),
                unknown = unknown,
            )
        }
    }
}

/** When instances do not show up in the inbox. */
data class MessageBoxHideSettings(
    /** Never. */
    val hideAlways: Boolean? = null,
    /** Not while in these tasks. */
    val hideOnTask: List<String> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        hideAlways?.ffi() ?: FfiValue.Absent,
        hideOnTask.list { it.ffi() },
    )

    internal companion object : Reader<MessageBoxHideSettings> {
        override fun read(value: FfiValue): MessageBoxHideSettings = Fields(value, 2, "MessageBoxHideSettings").run {
            MessageBoxHideSettings(
                hideAlways = optional("hideAlways", booleans),
                hideOnTask = list("hideOnTask", texts),
                unknown = unknown,
            )
        }
    }
}

/** The message itself. */
data class MessageContent(
    /** Whether it may be forwarded. */
    val allowForwarding: Boolean? = null,
    /** Archive reference of the submission that it answers; another of Altinn's tables calls it the message's own. */
    val archiveReference: String? = null,
    /** Number of the user who confirmed it. */
    val authenticatedUser: Int? = null,
    /** The collaboration it belongs to. */
    val caseId: Int? = null,
    /** When it was confirmed. */
    val confirmationDate: AltinnDateTime? = null,
    /** Its number. */
    val correspondenceId: Int? = null,
    /** Name of the message service. */
    val correspondenceName: String? = null,
    /** How far the reportee has come with it. */
    val correspondenceStatus: MessageStatus? = null,
    /** Subject. */
    val correspondenceSubject: String? = null,
    /** Summary (ingress). */
    val correspondenceSummary: String? = null,
    /** Title. */
    val correspondenceTitle: String? = null,
    /** Text. */
    val correspondenceText: String? = null,
    /** What the service owner and the end-user systems agreed on. */
    val customMessageData: String? = null,
    /** When it was sent, Norwegian local time. */
    val dateSent: AltinnDateTime? = null,
    /** Name of the service owner. */
    val description: String? = null,
    /** When something must be done about it. */
    val dueDate: AltinnDateTime? = null,
    /** The service owner's name for it. */
    val externalSystemReference: String? = null,
    /** Heading. */
    val header: String? = null,
    /** Whether the reader must confirm it. */
    val isConfirmationNeeded: Boolean? = null,
    /** Its language. */
    val language: MessageLanguage? = null,
    /** Altinn's number of the reportee. */
    val reportee: Int? = null,
    /** The sender. */
    val sentBy: String? = null,
    /** Altinn's number of the receiver. */
    val sentTo: Int? = null,
    /** Number of the user who confirmed it. */
    val userId: Int? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        allowForwarding?.ffi() ?: FfiValue.Absent,
        archiveReference?.ffi() ?: FfiValue.Absent,
        authenticatedUser?.ffi() ?: FfiValue.Absent,
        caseId?.ffi() ?: FfiValue.Absent,
        confirmationDate?.ffi() ?: FfiValue.Absent,
        correspondenceId?.ffi() ?: FfiValue.Absent,
        correspondenceName?.ffi() ?: FfiValue.Absent,
        correspondenceStatus?.ffi() ?: FfiValue.Absent,
        correspondenceSubject?.ffi() ?: FfiValue.Absent,
        correspondenceSummary?.ffi() ?: FfiValue.Absent,
        correspondenceTitle?.ffi() ?: FfiValue.Absent,
        correspondenceText?.ffi() ?: FfiValue.Absent,
        customMessageData?.ffi() ?: FfiValue.Absent,
        dateSent?.ffi() ?: FfiValue.Absent,
        description?.ffi() ?: FfiValue.Absent,
        dueDate?.ffi() ?: FfiValue.Absent,
        externalSystemReference?.ffi() ?: FfiValue.Absent,
        header?.ffi() ?: FfiValue.Absent,
        isConfirmationNeeded?.ffi() ?: FfiValue.Absent,
        language?.ffi() ?: FfiValue.Absent,
        reportee?.ffi() ?: FfiValue.Absent,
        sentBy?.ffi() ?: FfiValue.Absent,
        sentTo?.ffi() ?: FfiValue.Absent,
        userId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<MessageContent> {
        override fun read(value: FfiValue): MessageContent = Fields(value, 24, "MessageContent").run {
            MessageContent(
                allowForwarding = optional("allowForwarding", booleans),
                archiveReference = optional("archiveReference", texts),
                authenticatedUser = optional("authenticatedUser", ints),
                caseId = optional("caseId", ints),
                confirmationDate = optional("confirmationDate", dateTimes),
                correspondenceId = optional("correspondenceId", ints),
                correspondenceName = optional("correspondenceName", texts),
                correspondenceStatus = optional("correspondenceStatus", names(::MessageStatus, MessageStatus::unknown)),
                correspondenceSubject = optional("correspondenceSubject", texts),
                correspondenceSummary = optional("correspondenceSummary", texts),
                correspondenceTitle = optional("correspondenceTitle", texts),
                correspondenceText = optional("correspondenceText", texts),
                customMessageData = optional("customMessageData", texts),
                dateSent = optional("dateSent", dateTimes),
                description = optional("description", texts),
                dueDate = optional("dueDate", dateTimes),
                externalSystemReference = optional("externalSystemReference", texts),
                header = optional("header", texts),
                isConfirmationNeeded = optional("isConfirmationNeeded", booleans),
                language = optional("language", names(::MessageLanguage, MessageLanguage::unknown)),
                reportee = optional("reportee", ints),
                sentBy = optional("sentBy", texts),
                sentTo = optional("sentTo", ints),
                userId = optional("userId", ints),
                unknown = unknown,
            )
        }
    }
}

/** The message itself, in the older form. */
data class MessageContentV1(
    /** Archive reference of the submission that it answers; another of Altinn's tables calls it the message's own. */
    val archiveReference: String? = null,
    /** Number of the user who confirmed it. */
    val authenticatedUser: Int? = null,
    /** When it was confirmed. */
    val confirmationDate: AltinnDateTime? = null,
    /** Its number. */
    val correspondenceId: Int? = null,
    /** Name of the message service. */
    val correspondenceName: String? = null,
    /** How far the reportee has come with it. */
    val correspondenceStatus: MessageStatus? = null,
    /** Subject. */
    val correspondenceSubject: String? = null,
    /** Summary (ingress). */
    val correspondenceSummary: String? = null,
    /** Title. */
    val correspondenceTitle: String? = null,
    /** Text. */
    val correspondenceText: String? = null,
    /** What the service owner and the end-user systems agreed on. */
    val customMessageData: String? = null,
    /** When it was sent, Norwegian local time. */
    val dateSent: AltinnDateTime? = null,
    /** Name of the service owner. */
    val description: String? = null,
    /** When something must be done about it. */
    val dueDate: AltinnDateTime? = null,
    /** The service owner's name for it. */
    val externalSystemReference: String? = null,
    /** Heading. */
    val header: String? = null,
    /** Whether the reader must confirm it. */
    val isConfirmationNeeded: Boolean? = null,
    /** Its language. */
    val language: MessageLanguage? = null,
    /** Altinn's number of the reportee. */
    val reportee: Int? = null,
    /** The sender. */
    val sentBy: String? = null,
    /** Altinn's number of the receiver. */
    val sentTo: Int? = null,
    /** Number of the user who confirmed it. */
    val userId: Int? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        archiveReference?.ffi() ?: FfiValue.Absent,
        authenticatedUser?.ffi() ?: FfiValue.Absent,
        confirmationDate?.ffi() ?: FfiValue.Absent,
        correspondenceId?.ffi() ?: FfiValue.Absent,
        correspondenceName?.ffi() ?: FfiValue.Absent,
        correspondenceStatus?.ffi() ?: FfiValue.Absent,
        correspondenceSubject?.ffi() ?: FfiValue.Absent,
        correspondenceSummary?.ffi() ?: FfiValue.Absent,
        correspondenceTitle?.ffi() ?: FfiValue.Absent,
        correspondenceText?.ffi() ?: FfiValue.Absent,
        customMessageData?.ffi() ?: FfiValue.Absent,
        dateSent?.ffi() ?: FfiValue.Absent,
        description?.ffi() ?: FfiValue.Absent,
        dueDate?.ffi() ?: FfiValue.Absent,
        externalSystemReference?.ffi() ?: FfiValue.Absent,
        header?.ffi() ?: FfiValue.Absent,
        isConfirmationNeeded?.ffi() ?: FfiValue.Absent,
        language?.ffi() ?: FfiValue.Absent,
        reportee?.ffi() ?: FfiValue.Absent,
        sentBy?.ffi() ?: FfiValue.Absent,
        sentTo?.ffi() ?: FfiValue.Absent,
        userId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<MessageContentV1> {
        override fun read(value: FfiValue): MessageContentV1 = Fields(value, 22, "MessageContentV1").run {
            MessageContentV1(
                archiveReference = optional("archiveReference", texts),
                authenticatedUser = optional("authenticatedUser", ints),
                confirmationDate = optional("confirmationDate", dateTimes),
                correspondenceId = optional("correspondenceId", ints),
                correspondenceName = optional("correspondenceName", texts),
                correspondenceStatus = optional("correspondenceStatus", names(::MessageStatus, MessageStatus::unknown)),
                correspondenceSubject = optional("correspondenceSubject", texts),
                correspondenceSummary = optional("correspondenceSummary", texts),
                correspondenceTitle = optional("correspondenceTitle", texts),
                correspondenceText = optional("correspondenceText", texts),
                customMessageData = optional("customMessageData", texts),
                dateSent = optional("dateSent", dateTimes),
                description = optional("description", texts),
                dueDate = optional("dueDate", dateTimes),
                externalSystemReference = optional("externalSystemReference", texts),
                header = optional("header", texts),
                isConfirmationNeeded = optional("isConfirmationNeeded", booleans),
                language = optional("language", names(::MessageLanguage, MessageLanguage::unknown)),
                reportee = optional("reportee", ints),
                sentBy = optional("sentBy", texts),
                sentTo = optional("sentTo", ints),
                userId = optional("userId", ints),
                unknown = unknown,
            )
        }
    }
}

/** A link in a message. */
data class MessageLink(
    /** The text to show. */
    val text: String? = null,
    /** What it leads to. */
    val linkType: MessageLinkType? = null,
    /** The address. */
    val url: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        text?.ffi() ?: FfiValue.Absent,
        linkType?.ffi() ?: FfiValue.Absent,
        url?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<MessageLink> {
        override fun read(value: FfiValue): MessageLink = Fields(value, 3, "MessageLink").run {
            MessageLink(
                text = optional("text", texts),
                linkType = optional("linkType", names(::MessageLinkType, MessageLinkType::unknown)),
                url = optional("url", texts),
                unknown = unknown,
            )
        }
    }
}

/** A notification (varsel) that told the reportee of a message. */
data class MessageNotification(
    /** Who it came from. */
    val fromAddress: String? = null,
    /** LCID of its language. */
    val languageCode: String? = null,
    /** Name of its template. */
    val notificationTypeName: String? = null,
    /** Who got it, and how. */
    val receivers: List<NotificationReceiver> = emptyList(),
    /** When it was due to go out, Norwegian local time. */
    val shipmentDateTime: AltinnDateTime? = null,
    /** What stood in the template's gaps. */
    val tokens: List<NotificationToken> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        fromAddress?.ffi() ?: FfiValue.Absent,
        languageCode?.ffi() ?: FfiValue.Absent,
        notificationTypeName?.ffi() ?: FfiValue.Absent,
        receivers.list { it.ffi(kept) },
        shipmentDateTime?.ffi() ?: FfiValue.Absent,
        tokens.list { it.ffi(kept) },
    )

    internal companion object : Reader<MessageNotification> {
        override fun read(value: FfiValue): MessageNotification = Fields(value, 6, "MessageNotification").run {
            MessageNotification(
                fromAddress = optional("fromAddress", texts),
                languageCode = optional("languageCode", texts),
                notificationTypeName = optional("notificationTypeName", texts),
                receivers = list("receivers", NotificationReceiver),
                shipmentDateTime = optional("shipmentDateTime", dateTimes),
                tokens = list("tokens", NotificationToken),
                unknown = unknown,
            )
        }
    }
}

/** The task that the process stands at, and where a person does it. */
data class NeedsPerson(
    /** Where the person does it. */
    val url: String,
    /** What kind of task: `signing`, `payment` and others. */
    val taskType: String? = null,
    /** Identifier of the task in the app's process. */
    val taskId: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        url.ffi(),
        taskType?.ffi() ?: FfiValue.Absent,
        taskId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<NeedsPerson> {
        override fun read(value: FfiValue): NeedsPerson = Fields(value, 3, "NeedsPerson").run {
            NeedsPerson(
                url = required("url", texts),
                taskType = optional("taskType", texts),
                taskId = optional("taskId", texts),
                unknown = unknown,
            )
        }
    }
}

/** One thing that can be done next. */
data class NextStep(
    /** What it is. */
    val kind: NextStepKind,
    /** Why, for a person. */
    val why: AdviceText,
    /** The operation that does it; none where there is nothing to call. */
    val operation: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        kind.ffi(),
        operation?.ffi() ?: FfiValue.Absent,
        why.ffi(kept),
    )

    internal companion object : Reader<NextStep> {
        override fun read(value: FfiValue): NextStep = Fields(value, 3, "NextStep").run {
            NextStep(
                kind = required("kind", names(::NextStepKind, NextStepKind::unknown)),
                operation = optional("operation", texts),
                why = required("why", AdviceText),
                unknown = unknown,
            )
        }
    }
}

/** What can be done next, the obvious first. */
data class NextSteps(
    /** The possibilities; never none. */
    val steps: List<NextStep> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        steps.list { it.ffi(kept) },
    )

    internal companion object : Reader<NextSteps> {
        override fun read(value: FfiValue): NextSteps = Fields(value, 1, "NextSteps").run {
            NextSteps(
                steps = list("steps", NextStep),
                unknown = unknown,
            )
        }
    }
}

/** An e-mail text of one's own. */
data class NotificationEmail(
    /** The subject. */
    val subject: NotificationText,
    /** The text. */
    val body: NotificationText,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        subject.ffi(kept),
        body.ffi(kept),
    )

    internal companion object : Reader<NotificationEmail> {
        override fun read(value: FfiValue): NotificationEmail = Fields(value, 2, "NotificationEmail").run {
            NotificationEmail(
                subject = required("subject", NotificationText),
                body = required("body", NotificationText),
            )
        }
    }
}

/** Who got a notification, and how. */
data class NotificationReceiver(
    /** Phone number or e-mail address. */
    val address: String? = null,
    /** When it went out, Norwegian local time. */
    val sentDateTime: AltinnDateTime? = null,
    /** How it went. */
    val transport: NotificationTransport? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        address?.ffi() ?: FfiValue.Absent,
        sentDateTime?.ffi() ?: FfiValue.Absent,
        transport?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<NotificationReceiver> {
        override fun read(value: FfiValue): NotificationReceiver = Fields(value, 3, "NotificationReceiver").run {
            NotificationReceiver(
                address = optional("address", texts),
                sentDateTime = optional("sentDateTime", dateTimes),
                transport = optional("transport", names(::NotificationTransport, NotificationTransport::unknown)),
                unknown = unknown,
            )
        }
    }
}

/** An SMS text of one's own. */
data class NotificationSms(
    /** Name of the sender. */
    val senderName: String,
    /** The text. */
    val text: NotificationText,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        senderName.ffi(),
        text.ffi(kept),
    )

    internal companion object : Reader<NotificationSms> {
        override fun read(value: FfiValue): NotificationSms = Fields(value, 2, "NotificationSms").run {
            NotificationSms(
                senderName = required("senderName", texts),
                text = required("text", NotificationText),
            )
        }
    }
}

/** A text in three languages. */
data class NotificationText(
    /** Norwegian bokmål. */
    val nb: String,
    /** Norwegian nynorsk. */
    val nn: String,
    /** English. */
    val en: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        nb.ffi(),
        nn.ffi(),
        en.ffi(),
    )

    internal companion object : Reader<NotificationText> {
        override fun read(value: FfiValue): NotificationText = Fields(value, 3, "NotificationText").run {
            NotificationText(
                nb = required("nb", texts),
                nn = required("nn", texts),
                en = required("en", texts),
            )
        }
    }
}

/** What stood in one gap of a template. */
data class NotificationToken(
    /** Number of the gap. */
    val number: Int? = null,
    /** What stood there. */
    val value: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        number?.ffi() ?: FfiValue.Absent,
        value?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<NotificationToken> {
        override fun read(value: FfiValue): NotificationToken = Fields(value, 2, "NotificationToken").run {
            NotificationToken(
                number = optional("number", ints),
                value = optional("value", texts),
                unknown = unknown,
            )
        }
    }
}

/** What a person sees first. */
data class OnEntry(
    /** `new-instance`, `select-instance` or the name of a form without instance. */
    val show: String? = null,
    /** How the choice among instances looks. */
    val instanceSelection: InstanceSelection? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        show?.ffi() ?: FfiValue.Absent,
        instanceSelection?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<OnEntry> {
        override fun read(value: FfiValue): OnEntry = Fields(value, 2, "OnEntry").run {
            OnEntry(
                show = optional("show", texts),
                instanceSelection = optional("instanceSelection", InstanceSelection),
                unknown = unknown,
            )
        }
    }
}

/**
 * What a receipt means, for the whole and for each part: Altinn says yes and no in receipts, not in errors.
 *
 * Looks at the status, at those of the sub-receipts (the whole may be `OK` while a form failed validation), at the number (0:
 * nothing was kept) and at the texts that Altinn documents. Give the receipt in the form in which it came: one of the four.
 */
data class OutcomeOfReceipt(
    /** A receipt of `get_receipt` and the like. */
    val receipt: Receipt? = null,
    /** A receipt of `submit_form_task` or `complete_and_sign_shipment`. */
    val shipmentReceipt: ShipmentReceipt? = null,
    /** A receipt of `update_form_data` or of an older operation. */
    val receiptV1: ReceiptV1? = null,
    /** A receipt of a streamed upload. */
    val streamedReceipt: StreamedReceipt? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        receipt?.ffi(kept) ?: FfiValue.Absent,
        shipmentReceipt?.ffi(kept) ?: FfiValue.Absent,
        receiptV1?.ffi(kept) ?: FfiValue.Absent,
        streamedReceipt?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<OutcomeOfReceipt> {
        override fun read(value: FfiValue): OutcomeOfReceipt = Fields(value, 4, "OutcomeOfReceipt").run {
            OutcomeOfReceipt(
                receipt = optional("receipt", Receipt),
                shipmentReceipt = optional("shipmentReceipt", ShipmentReceipt),
                receiptV1 = optional("receiptV1", ReceiptV1),
                streamedReceipt = optional("streamedReceipt", StreamedReceipt),
            )
        }
    }
}

/** Something that sender and recipients agreed to say about a file. */
data class PackageProperty(
    /** Name of the property. */
    val propertyKey: String,
    /** Value of the property. */
    val propertyValue: String,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        propertyKey.ffi(),
        propertyValue.ffi(),
    )

    internal companion object : Reader<PackageProperty> {
        override fun read(value: FfiValue): PackageProperty = Fields(value, 2, "PackageProperty").run {
            PackageProperty(
                propertyKey = required("propertyKey", texts),
                propertyValue = required("propertyValue", texts),
                unknown = unknown,
            )
        }
    }
}

/** Someone for whom a broker file is. */
data class PackageRecipient(
    /** Organisation number or national identity number. */
    val partyNumber: String,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        partyNumber.ffi(),
    )

    internal companion object : Reader<PackageRecipient> {
        override fun read(value: FfiValue): PackageRecipient = Fields(value, 1, "PackageRecipient").run {
            PackageRecipient(
                partyNumber = required("partyNumber", texts),
                unknown = unknown,
            )
        }
    }
}

/** A file of a package, as the manifest names it. */
data class PackagedFile(
    /** Name of the file in the package. */
    val fileName: String,
    /** Checksum of the file, in a form that sender and recipients agreed on. */
    val checkSum: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        fileName.ffi(),
        checkSum?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<PackagedFile> {
        override fun read(value: FfiValue): PackagedFile = Fields(value, 2, "PackagedFile").run {
            PackagedFile(
                fileName = required("fileName", texts),
                checkSum = optional("checkSum", texts),
                unknown = unknown,
            )
        }
    }
}

/** Where the next page is. */
data class PageLinks(
    /** Its address; absent on the last page. */
    val next: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        next?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<PageLinks> {
        override fun read(value: FfiValue): PageLinks = Fields(value, 1, "PageLinks").run {
            PageLinks(
                next = optional("next", texts),
                unknown = unknown,
            )
        }
    }
}

/** The step of user-controlled signing. */
data class ParallelSigningStep(
    /** Altinn's number of the step; 0 when the workflow has no such step. */
    val processStepId: Int,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        processStepId.ffi(),
    )

    internal companion object : Reader<ParallelSigningStep> {
        override fun read(value: FfiValue): ParallelSigningStep = Fields(value, 1, "ParallelSigningStep").run {
            ParallelSigningStep(
                processStepId = required("processStepId", ints),
                unknown = unknown,
            )
        }
    }
}

/** Who may own an instance. When no kind is true, everyone may. */
data class PartyTypesAllowed(
    /** A bankruptcy estate (konkursbo). */
    val bankruptcyEstate: Boolean? = null,
    /** An organisation. */
    val organisation: Boolean? = null,
    /** A person. */
    val person: Boolean? = null,
    /** A sub unit of an organisation (underenhet). */
    val subUnit: Boolean? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        bankruptcyEstate?.ffi() ?: FfiValue.Absent,
        organisation?.ffi() ?: FfiValue.Absent,
        person?.ffi() ?: FfiValue.Absent,
        subUnit?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<PartyTypesAllowed> {
        override fun read(value: FfiValue): PartyTypesAllowed = Fields(value, 4, "PartyTypesAllowed").run {
            PartyTypesAllowed(
                bankruptcyEstate = optional("bankruptcyEstate", booleans),
                organisation = optional("organisation", booleans),
                person = optional("person", booleans),
                subUnit = optional("subUnit", booleans),
                unknown = unknown,
            )
        }
    }
}

/** What there is to pay. */
data class PaymentInformation(
    /** The whole result as XML. Altinn does not document its form. */
    val xml: String,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        xml.ffi(),
    )

    internal companion object : Reader<PaymentInformation> {
        override fun read(value: FfiValue): PaymentInformation = Fields(value, 1, "PaymentInformation").run {
            PaymentInformation(
                xml = required("xml", texts),
                unknown = unknown,
            )
        }
    }
}

/** When to ask again. */
data class PollAdvice(
    /** Seconds to wait. */
    val waitSeconds: Int,
    /** Not before this time, UTC. */
    val notBefore: AltinnDateTime,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        waitSeconds.ffi(),
        notBefore.ffi(),
    )

    internal companion object : Reader<PollAdvice> {
        override fun read(value: FfiValue): PollAdvice = Fields(value, 2, "PollAdvice").run {
            PollAdvice(
                waitSeconds = required("waitSeconds", ints),
                notBefore = required("notBefore", dateTimes),
                unknown = unknown,
            )
        }
    }
}

/** What was found. */
data class PrefillData(
    /** The prefilled form tasks. */
    val formTasks: List<PrefilledFormTask> = emptyList(),
    /** Whether there is any, from whichever source. */
    val isFound: Boolean? = null,
    /** Whether the registers have any. */
    val isFoundInRegisters: Boolean? = null,
    /** Whether the service owner has any. */
    val isFoundAtServiceOwner: Boolean? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        formTasks.list { it.ffi(kept) },
        isFound?.ffi() ?: FfiValue.Absent,
        isFoundInRegisters?.ffi() ?: FfiValue.Absent,
        isFoundAtServiceOwner?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<PrefillData> {
        override fun read(value: FfiValue): PrefillData = Fields(value, 4, "PrefillData").run {
            PrefillData(
                formTasks = list("formTasks", PrefilledFormTask),
                isFound = optional("isFound", booleans),
                isFoundInRegisters = optional("isFoundInRegisters", booleans),
                isFoundAtServiceOwner = optional("isFoundAtServiceOwner", booleans),
                unknown = unknown,
            )
        }
    }
}

/** What was found. */
data class PrefillDataV1(
    /** The prefilled form tasks: there may be several for one service and reportee, told apart by their identity fields. */
    val formTasks: List<PrefilledFormTaskV1> = emptyList(),
    /** Whether there is any. */
    val status: PrefillStatus? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        formTasks.list { it.ffi(kept) },
        status?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<PrefillDataV1> {
        override fun read(value: FfiValue): PrefillDataV1 = Fields(value, 2, "PrefillDataV1").run {
            PrefillDataV1(
                formTasks = list("formTasks", PrefilledFormTaskV1),
                status = optional("status", names(::PrefillStatus, PrefillStatus::unknown)),
                unknown = unknown,
            )
        }
    }
}

/** What tells a prefilled form task from others of the same service and reportee. */
data class PrefillIdentityField(
    /** The value. */
    val value: String? = null,
    /** Its place among the others. */
    val index: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        value?.ffi() ?: FfiValue.Absent,
        index?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<PrefillIdentityField> {
        override fun read(value: FfiValue): PrefillIdentityField = Fields(value, 2, "PrefillIdentityField").run {
            PrefillIdentityField(
                value = optional("value", texts),
                index = optional("index", texts),
                unknown = unknown,
            )
        }
    }
}

/**
 * Puts a program's own values on top of a prefilled form.
 *
 * Nothing else changes: order, white space, comments and prefixes stay as they were, byte for byte. Values go only where the
 * form has an element or an attribute for them, as only the form's schema knows where a new one may stand. A program that
 * has the whole form with empty elements takes that as `base`, the prefilled one as `overlay`, and its own values as
 * `values`.
 */
data class PrefillMerge(
    /** The form to start from: `formData` of a prefilled form. */
    val base: String,
    /**
     * Another document of the same form. What it has a value for goes on top; empty elements in it, and elements with
     * nothing but empty ones in them, say nothing.
     */
    val overlay: String? = null,
    /** Single values, which go on top of both. */
    val values: List<PrefillValue> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        base.ffi(),
        overlay?.ffi() ?: FfiValue.Absent,
        values.list { it.ffi(kept) },
    )

    internal companion object : Reader<PrefillMerge> {
        override fun read(value: FfiValue): PrefillMerge = Fields(value, 3, "PrefillMerge").run {
            PrefillMerge(
                base = required("base", texts),
                overlay = optional("overlay", texts),
                values = list("values", PrefillValue),
            )
        }
    }
}

/** A notification (varsel) that tells the reportee of prefilled data. */
data class PrefillNotification(
    /** Who it comes from; the template's address when not set. */
    val fromAddress: String? = null,
    /** Its number. */
    val notificationId: Int? = null,
    /** What it is about. Only EC2 has it. */
    val notifyType: PrefillNotificationKind? = null,
    /** Number of the element it belongs to. */
    val reporteeElementId: Int? = null,
    /** Altinn's number of the reportee. Only EC2 has it. */
    val reporteeId: Int? = null,
    /** When it is due to go out, Norwegian local time. */
    val shipmentDateTime: AltinnDateTime? = null,
    /** LCID of its language. */
    val languageCode: String? = null,
    /** Name of its template. */
    val notificationType: String? = null,
    /** What stands in the template's gaps. */
    val tokens: List<NotificationToken> = emptyList(),
    /** Who gets it, and how. */
    val receivers: List<PrefillNotificationReceiver> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        fromAddress?.ffi() ?: FfiValue.Absent,
        notificationId?.ffi() ?: FfiValue.Absent,
        notifyType?.ffi() ?: FfiValue.Absent,
        reporteeElementId?.ffi() ?: FfiValue.Absent,
        reporteeId?.ffi() ?: FfiValue.Absent,
        shipmentDateTime?.ffi() ?: FfiValue.Absent,
        languageCode?.ffi() ?: FfiValue.Absent,
        notificationType?.ffi() ?: FfiValue.Absent,
        tokens.list { it.ffi(kept) },
        receivers.list { it.ffi(kept) },
    )

    internal companion object : Reader<PrefillNotification> {
        override fun read(value: FfiValue): PrefillNotification = Fields(value, 10, "PrefillNotification").run {
            PrefillNotification(
                fromAddress = optional("fromAddress", texts),
                notificationId = optional("notificationId", ints),
                notifyType = optional("notifyType", names(::PrefillNotificationKind, PrefillNotificationKind::unknown)),
                reporteeElementId = optional("reporteeElementId", ints),
                reporteeId = optional("reporteeId", ints),
                shipmentDateTime = optional("shipmentDateTime", dateTimes),
                languageCode = optional("languageCode", texts),
                notificationType = optional("notificationType", texts),
                tokens = list("tokens", NotificationToken),
                receivers = list("receivers", PrefillNotificationReceiver),
                unknown = unknown,
            )
        }
    }
}

/** Who gets a notification of prefilled data, and how. */
data class PrefillNotificationReceiver(
    /** How it goes. */
    val transport: NotificationTransport? = null,
    /** Phone number or e-mail address. */
    val address: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        transport?.ffi() ?: FfiValue.Absent,
        address?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<PrefillNotificationReceiver> {
        override fun read(value: FfiValue): PrefillNotificationReceiver = Fields(value, 2, "PrefillNotificationReceiver").run {
            PrefillNotificationReceiver(
                transport = optional("transport", names(::NotificationTransport, NotificationTransport::unknown)),
                address = optional("address", texts),
                unknown = unknown,
            )
        }
    }
}

/** A value and where it goes. */
data class PrefillValue(
    /**
     * The way from the root: `/Skjema/Post[2]/Belop`, or `/Skjema/Post[2]/@kode` for an attribute. A name counts in any
     * namespace; `{namespace}name` in that one only. `[n]` tells elements of one name apart, and counts from 1.
     */
    val path: String,
    /** The value, as the form's schema spells it. Empty takes away what is there. */
    val value: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        path.ffi(),
        value.ffi(),
    )

    internal companion object : Reader<PrefillValue> {
        override fun read(value: FfiValue): PrefillValue = Fields(value, 2, "PrefillValue").run {
            PrefillValue(
                path = required("path", texts),
                value = required("value", texts),
            )
        }
    }
}

/** A file that goes with prefilled forms. */
data class PrefilledAttachment(
    /** The content. */
    val data: Blob? = null,
    /** Name, as the portal shows it. */
    val name: String? = null,
    /** Media type. */
    val mimeType: AttachmentMimeType? = null,
    /** File name, without `:` and `\`. */
    val fileName: String? = null,
    /** The service owner's name for it. */
    val sendersReference: String? = null,
    /** Whether it is chosen for signing unless the signer says otherwise. */
    val signedByDefault: Boolean? = null,
    /** Whether the signer cannot change that. */
    val signingLocked: Boolean? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        data?.ffi(kept) ?: FfiValue.Absent,
        name?.ffi() ?: FfiValue.Absent,
        mimeType?.ffi() ?: FfiValue.Absent,
        fileName?.ffi() ?: FfiValue.Absent,
        sendersReference?.ffi() ?: FfiValue.Absent,
        signedByDefault?.ffi() ?: FfiValue.Absent,
        signingLocked?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<PrefilledAttachment> {
        override fun read(value: FfiValue): PrefilledAttachment = Fields(value, 7, "PrefilledAttachment").run {
            PrefilledAttachment(
                data = optional("data", blobs),
                name = optional("name", texts),
                mimeType = optional("mimeType", names(::AttachmentMimeType, AttachmentMimeType::unknown)),
                fileName = optional("fileName", texts),
                sendersReference = optional("sendersReference", texts),
                signedByDefault = optional("signedByDefault", booleans),
                signingLocked = optional("signingLocked", booleans),
                unknown = unknown,
            )
        }
    }
}

/** A form that was filled in beforehand. */
data class PrefilledForm(
    /** The form's data format. */
    val dataFormatId: String? = null,
    /** Version of the data format. */
    val dataFormatVersion: Int? = null,
    /**
     * The form itself: a whole XML document as text. It may lack what nobody filled in: see
     * `altinn2.soap.prefill.merge`.
     */
    val formData: String? = null,
    /** The service owner's name for it. */
    val sendersReference: String? = null,
    /** Whether it is chosen for signing unless the signer says otherwise. */
    val signedByDefault: Boolean? = null,
    /** Whether the signer cannot change that. */
    val signingLocked: Boolean? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        dataFormatId?.ffi() ?: FfiValue.Absent,
        dataFormatVersion?.ffi() ?: FfiValue.Absent,
        formData?.ffi() ?: FfiValue.Absent,
        sendersReference?.ffi() ?: FfiValue.Absent,
        signedByDefault?.ffi() ?: FfiValue.Absent,
        signingLocked?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<PrefilledForm> {
        override fun read(value: FfiValue): PrefilledForm = Fields(value, 6, "PrefilledForm").run {
            PrefilledForm(
                dataFormatId = optional("dataFormatId", texts),
                dataFormatVersion = optional("dataFormatVersion", ints),
                formData = optional("formData", texts),
                sendersReference = optional("sendersReference", texts),
                signedByDefault = optional("signedByDefault", booleans),
                signingLocked = optional("signingLocked", booleans),
                unknown = unknown,
            )
        }
    }
}

/** A form task that was filled in beforehand. */
data class PrefilledFormTask(
    /** Code of the service (tjenestekode). */
    val externalServiceCode: String? = null,
    /** Number of the service's edition (tjenesteutgavekode). */
    val externalServiceEditionCode: Int? = null,
    /** The service owner's name for the shipment, unique. */
    val externalShipmentReference: String? = null,
    /** Altinn's own. */
    val identityFieldHashCode: String? = null,
    /** Altinn's own, for what came in large batches. */
    val largeInboundReference: String? = null,
    /** Files that go with the forms. */
    val attachments: List<PrefilledAttachment> = emptyList(),
    /** The forms. */
    val forms: List<PrefilledForm> = emptyList(),
    /** What tells several prefilled form tasks of one service and reportee apart. */
    val identityFields: List<PrefillIdentityField> = emptyList(),
    /** The notifications (varsler) that go with it. */
    val notifications: List<PrefillNotification> = emptyList(),
    /** Altinn's name for it. */
    val receiversReference: String? = null,
    /** Whose data: organisation number or national identity number. */
    val reportee: String? = null,
    /** The service owner's name for it. */
    val sendersReference: String? = null,
    /** Code of the service owner's system: three letters, and perhaps more behind an underscore. */
    val serviceOwnerCode: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        externalServiceCode?.ffi() ?: FfiValue.Absent,
        externalServiceEditionCode?.ffi() ?: FfiValue.Absent,
        externalShipmentReference?.ffi() ?: FfiValue.Absent,
        identityFieldHashCode?.ffi() ?: FfiValue.Absent,
        largeInboundReference?.ffi() ?: FfiValue.Absent,
        attachments.list { it.ffi(kept) },
        forms.list { it.ffi(kept) },
        identityFields.list { it.ffi(kept) },
        notifications.list { it.ffi(kept) },
        receiversReference?.ffi() ?: FfiValue.Absent,
        reportee?.ffi() ?: FfiValue.Absent,
        sendersReference?.ffi() ?: FfiValue.Absent,
        serviceOwnerCode?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<PrefilledFormTask> {
        override fun read(value: FfiValue): PrefilledFormTask = Fields(value, 13, "PrefilledFormTask").run {
            PrefilledFormTask(
                externalServiceCode = optional("externalServiceCode", texts),
                externalServiceEditionCode = optional("externalServiceEditionCode", ints),
                externalShipmentReference = optional("externalShipmentReference", texts),
                identityFieldHashCode = optional("identityFieldHashCode", texts),
                largeInboundReference = optional("largeInboundReference", texts),
                attachments = list("attachments", PrefilledAttachment),
                forms = list("forms", PrefilledForm),
                identityFields = list("identityFields", PrefillIdentityField),
                notifications = list("notifications", PrefillNotification),
                receiversReference = optional("receiversReference", texts),
                reportee = optional("reportee", texts),
                sendersReference = optional("sendersReference", texts),
                serviceOwnerCode = optional("serviceOwnerCode", texts),
                unknown = unknown,
            )
        }
    }
}

/** A form task that was filled in beforehand by the service owner. */
data class PrefilledFormTaskV1(
    /** Code of the service (tjenestekode). */
    val externalServiceCode: String? = null,
    /** Number of the service's edition (tjenesteutgavekode). */
    val externalServiceEditionCode: Int? = null,
    /** The service owner's name for the shipment, unique. */
    val externalShipmentReference: String? = null,
    /** Altinn's own. */
    val identityFieldHashCode: String? = null,
    /** Altinn's own, for what came in large batches. */
    val largeInboundReference: String? = null,
    /** Files that go with the forms. */
    val attachments: List<PrefilledAttachment> = emptyList(),
    /** The forms. */
    val forms: List<PrefilledForm> = emptyList(),
    /** What tells several prefilled form tasks of one service and reportee apart. */
    val identityFields: List<PrefillIdentityField> = emptyList(),
    /** The notifications (varsler) that go with it. */
    val notifications: List<PrefillNotification> = emptyList(),
    /** Altinn's name for it. */
    val receiversReference: String? = null,
    /** Whose data: organisation number or national identity number. */
    val reportee: String? = null,
    /** The service owner's name for it. */
    val sendersReference: String? = null,
    /** Code of the service owner's system: three letters, and perhaps more behind an underscore. */
    val serviceOwnerCode: String? = null,
    /** From when the data holds. Compare it with today before using the data. */
    val validFromDate: AltinnDateTime? = null,
    /** Until when the data holds. */
    val validToDate: AltinnDateTime? = null,
    /** Whether it is kept for whoever opens it first. Only EC2 has it. */
    val isReservable: Boolean? = null,
    /** Whether notifications are validated and not sent. Only EC2 has it. */
    val validateButDoNotSendNotification: Boolean? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        externalServiceCode?.ffi() ?: FfiValue.Absent,
        externalServiceEditionCode?.ffi() ?: FfiValue.Absent,
        externalShipmentReference?.ffi() ?: FfiValue.Absent,
        identityFieldHashCode?.ffi() ?: FfiValue.Absent,
        largeInboundReference?.ffi() ?: FfiValue.Absent,
        attachments.list { it.ffi(kept) },
        forms.list { it.ffi(kept) },
        identityFields.list { it.ffi(kept) },
        notifications.list { it.ffi(kept) },
        receiversReference?.ffi() ?: FfiValue.Absent,
        reportee?.ffi() ?: FfiValue.Absent,
        sendersReference?.ffi() ?: FfiValue.Absent,
        serviceOwnerCode?.ffi() ?: FfiValue.Absent,
        validFromDate?.ffi() ?: FfiValue.Absent,
        validToDate?.ffi() ?: FfiValue.Absent,
        isReservable?.ffi() ?: FfiValue.Absent,
        validateButDoNotSendNotification?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<PrefilledFormTaskV1> {
        override fun read(value: FfiValue): PrefilledFormTaskV1 = Fields(value, 17, "PrefilledFormTaskV1").run {
            PrefilledFormTaskV1(
                externalServiceCode = optional("externalServiceCode", texts),
                externalServiceEditionCode = optional("externalServiceEditionCode", ints),
                externalShipmentReference = optional("externalShipmentReference", texts),
                identityFieldHashCode = optional("identityFieldHashCode", texts),
                largeInboundReference = optional("largeInboundReference", texts),
                attachments = list("attachments", PrefilledAttachment),
                forms = list("forms", PrefilledForm),
                identityFields = list("identityFields", PrefillIdentityField),
                notifications = list("notifications", PrefillNotification),
                receiversReference = optional("receiversReference", texts),
                reportee = optional("reportee", texts),
                sendersReference = optional("sendersReference", texts),
                serviceOwnerCode = optional("serviceOwnerCode", texts),
                validFromDate = optional("validFromDate", dateTimes),
                validToDate = optional("validToDate", dateTimes),
                isReservable = optional("isReservable", booleans),
                validateButDoNotSendNotification = optional("validateButDoNotSendNotification", booleans),
                unknown = unknown,
            )
        }
    }
}

/** Prepares the user-controlled signing step (brukerstyrt signering) of a form task: who may sign, and how often. */
data class PrepareUserControlledSigning(
    /** Number of the element: `reporteeElementId` of the element list. */
    val reporteeElementId: Int,
    /** Whether the user may no longer change the preparation. Only for trusted partners; otherwise `false`. */
    val isLocked: Boolean,
    /** How many signatures the step takes in all. */
    val signaturesRequired: Int,
    /** Who asks. */
    val user: EndUser? = null,
    /** Who may sign. */
    val signers: List<ChosenSigner> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reporteeElementId.ffi(),
        signers.list { it.ffi(kept) },
        isLocked.ffi(),
        signaturesRequired.ffi(),
    )

    internal companion object : Reader<PrepareUserControlledSigning> {
        override fun read(value: FfiValue): PrepareUserControlledSigning = Fields(value, 5, "PrepareUserControlledSigning").run {
            PrepareUserControlledSigning(
                user = optional("user", EndUser),
                reporteeElementId = required("reporteeElementId", ints),
                signers = list("signers", ChosenSigner),
                isLocked = required("isLocked", booleans),
                signaturesRequired = required("signaturesRequired", ints),
            )
        }
    }
}

/** The task that a process is in. */
data class ProcessElement(
    /** Number of the task in the order in which the process reached its elements. */
    val flow: Int? = null,
    /** When the task started. */
    val started: AltinnDateTime? = null,
    /** Identifier in the process definition, for example `Task_1`. */
    val elementId: String? = null,
    /** Name. */
    val name: String? = null,
    /** What kind of task: `data`, `confirmation`, `signing`, `feedback`, `payment` and others. */
    val altinnTaskType: String? = null,
    /** When the task ended. */
    val ended: AltinnDateTime? = null,
    /** What the last validation said; older apps only. */
    val validated: TaskValidationStatus? = null,
    /** How the process came here. */
    val flowType: String? = null,
    /**
     * What can be done, and whether the caller may: an object of names and truth values, for example
     * `{"read":true,"write":true,"confirm":false}`. From the process API only.
     */
    val actions: Json? = null,
    /** What can be done, in more detail. From the process API only. */
    val userActions: List<ProcessUserAction> = emptyList(),
    /** Whether the caller may read the data of the task. From the process API only. */
    val read: Boolean? = null,
    /** Whether the caller may change the data of the task. From the process API only. */
    val write: Boolean? = null,
    /** Kind of element in the process definition, for example `Task`. From the process API only. */
    val elementType: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        flow?.ffi() ?: FfiValue.Absent,
        started?.ffi() ?: FfiValue.Absent,
        elementId?.ffi() ?: FfiValue.Absent,
        name?.ffi() ?: FfiValue.Absent,
        altinnTaskType?.ffi() ?: FfiValue.Absent,
        ended?.ffi() ?: FfiValue.Absent,
        validated?.ffi(kept) ?: FfiValue.Absent,
        flowType?.ffi() ?: FfiValue.Absent,
        actions?.ffi() ?: FfiValue.Absent,
        userActions.list { it.ffi(kept) },
        read?.ffi() ?: FfiValue.Absent,
        write?.ffi() ?: FfiValue.Absent,
        elementType?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ProcessElement> {
        override fun read(value: FfiValue): ProcessElement = Fields(value, 13, "ProcessElement").run {
            ProcessElement(
                flow = optional("flow", ints),
                started = optional("started", dateTimes),
                elementId = optional("elementId", texts),
                name = optional("name", texts),
                altinnTaskType = optional("altinnTaskType", texts),
                ended = optional("ended", dateTimes),
                validated = optional("validated", TaskValidationStatus),
                flowType = optional("flowType", texts),
                actions = optional("actions", jsons),
                userActions = list("userActions", ProcessUserAction),
                read = optional("read", booleans),
                write = optional("write", booleans),
                elementType = optional("elementType", texts),
                unknown = unknown,
            )
        }
    }
}

/**
 * Completes the current task of an instance and moves to the next; repeat until `ended` is set.
 *
 * The app validates first: 409 with `validationIssues` in the problem document gives error `validation_failed`. It is
 * not idempotent: when no answer comes (making the PDF may take half a minute), ask `GetProcess` first.
 * Signing tasks may want a person: then a system user gets 403.
 *
 * Apps of version 9 move the process by an engine: 200 may come while it is still at work (`workflow.status`), 504 while
 * it goes on by itself, and 409 with `processNextState` while an earlier step is tried again or must be resumed
 * (`ProcessProblem`, `ResumeProcess`).
 */
data class ProcessNext(
    /** Short name of the service owner. */
    val org: String,
    /** Name of the app. */
    val app: String,
    /** Number of the party that the instance belongs to. */
    val instanceOwnerPartyId: Int,
    /** GUID of the instance. */
    val instanceGuid: String,
    /** What to do, one of the current task's `actions`: `write`, `confirm`, `sign`, `reject`, `pay`. Not needed in a data task. */
    val action: String? = null,
    /** Organisation number of the party on whose behalf. */
    val actionOnBehalfOf: String? = null,
    /** Language of the PDF and of error texts: `nb`, `nn` or `en`. */
    val language: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        org.ffi(),
        app.ffi(),
        instanceOwnerPartyId.ffi(),
        instanceGuid.ffi(),
        action?.ffi() ?: FfiValue.Absent,
        actionOnBehalfOf?.ffi() ?: FfiValue.Absent,
        language?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ProcessNext> {
        override fun read(value: FfiValue): ProcessNext = Fields(value, 7, "ProcessNext").run {
            ProcessNext(
                org = required("org", texts),
                app = required("app", texts),
                instanceOwnerPartyId = required("instanceOwnerPartyId", ints),
                instanceGuid = required("instanceGuid", texts),
                action = optional("action", texts),
                actionOnBehalfOf = optional("actionOnBehalfOf", texts),
                language = optional("language", texts),
            )
        }
    }
}

/**
 * How far an instance has come.
 *
 * `ProcessState` inside an instance; the process API adds the list of tasks and, on the current one, what the caller may do.
 */
data class ProcessState(
    /** When the process started. */
    val started: AltinnDateTime? = null,
    /** The event that started it. */
    val startEvent: String? = null,
    /** The task it is in; absent before it starts and after it ends. */
    val currentTask: ProcessElement? = null,
    /** When it ended: the submission is done. */
    val ended: AltinnDateTime? = null,
    /** The event that ended it. */
    val endEvent: String? = null,
    /** Every task of the process; from the process API only. */
    val processTasks: List<ProcessTask> = emptyList(),
    /** What the workflow engine is doing. From the process API of apps of version 9 only. */
    val workflow: AppProcessWorkflowStatus? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        started?.ffi() ?: FfiValue.Absent,
        startEvent?.ffi() ?: FfiValue.Absent,
        currentTask?.ffi(kept) ?: FfiValue.Absent,
        ended?.ffi() ?: FfiValue.Absent,
        endEvent?.ffi() ?: FfiValue.Absent,
        processTasks.list { it.ffi(kept) },
        workflow?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<ProcessState> {
        override fun read(value: FfiValue): ProcessState = Fields(value, 7, "ProcessState").run {
            ProcessState(
                started = optional("started", dateTimes),
                startEvent = optional("startEvent", texts),
                currentTask = optional("currentTask", ProcessElement),
                ended = optional("ended", dateTimes),
                endEvent = optional("endEvent", texts),
                processTasks = list("processTasks", ProcessTask),
                workflow = optional("workflow", AppProcessWorkflowStatus),
                unknown = unknown,
            )
        }
    }
}

/** A task of the process definition. */
data class ProcessTask(
    /** What kind of task. */
    val altinnTaskType: String? = null,
    /** Identifier in the process definition. */
    val elementId: String? = null,
    /** Kind of element in the process definition. */
    val elementType: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        altinnTaskType?.ffi() ?: FfiValue.Absent,
        elementId?.ffi() ?: FfiValue.Absent,
        elementType?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ProcessTask> {
        override fun read(value: FfiValue): ProcessTask = Fields(value, 3, "ProcessTask").run {
            ProcessTask(
                altinnTaskType = optional("altinnTaskType", texts),
                elementId = optional("elementId", texts),
                elementType = optional("elementType", texts),
                unknown = unknown,
            )
        }
    }
}

/** Something that can be done in a task. */
data class ProcessUserAction(
    /** Name of the action. */
    val id: String? = null,
    /** Whether the caller may. */
    val authorized: Boolean? = null,
    /** Whether it moves the process or only runs code of the app. */
    val type: ProcessActionType? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        id?.ffi() ?: FfiValue.Absent,
        authorized?.ffi() ?: FfiValue.Absent,
        type?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ProcessUserAction> {
        override fun read(value: FfiValue): ProcessUserAction = Fields(value, 3, "ProcessUserAction").run {
            ProcessUserAction(
                id = optional("id", texts),
                authorized = optional("authorized", booleans),
                type = optional("type", names(::ProcessActionType, ProcessActionType::unknown)),
                unknown = unknown,
            )
        }
    }
}

/** A question for the person in front of the program. */
data class Prompt(
    /** What is asked for: `oneTimeCode`. */
    val kind: String,
    /** Altinn's own words on it, when there are any (which code, sent where). */
    val text: String? = null,
    /** When an answer is no use any more. */
    val validUntil: AltinnDateTime? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        kind.ffi(),
        text?.ffi() ?: FfiValue.Absent,
        validUntil?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<Prompt> {
        override fun read(value: FfiValue): Prompt = Fields(value, 3, "Prompt").run {
            Prompt(
                kind = required("kind", texts),
                text = optional("text", texts),
                validUntil = optional("validUntil", dateTimes),
                unknown = unknown,
            )
        }
    }
}

/**
 * Replaces the content of a data element.
 *
 * The app may calculate further fields: then `DataElement::changed_fields` has them (HTTP 200; 303 from older apps;
 * 201 when nothing was calculated).
 */
data class PutData(
    /** Short name of the service owner. */
    val org: String,
    /** Name of the app. */
    val app: String,
    /** Number of the party that the instance belongs to. */
    val instanceOwnerPartyId: Int,
    /** GUID of the instance. */
    val instanceGuid: String,
    /** GUID of the data element. */
    val dataGuid: String,
    /** Media type: `application/xml` or `application/json` for a form, the file's own for an attachment. */
    val contentType: String,
    /** The bytes. */
    val content: Blob,
    /** File name with extension; attachments must have one. */
    val fileName: String? = null,
    /** Language of texts: `nb`, `nn` or `en`. */
    val language: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        org.ffi(),
        app.ffi(),
        instanceOwnerPartyId.ffi(),
        instanceGuid.ffi(),
        dataGuid.ffi(),
        contentType.ffi(),
        fileName?.ffi() ?: FfiValue.Absent,
        content.ffi(kept),
        language?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<PutData> {
        override fun read(value: FfiValue): PutData = Fields(value, 9, "PutData").run {
            PutData(
                org = required("org", texts),
                app = required("app", texts),
                instanceOwnerPartyId = required("instanceOwnerPartyId", ints),
                instanceGuid = required("instanceGuid", texts),
                dataGuid = required("dataGuid", texts),
                contentType = required("contentType", texts),
                fileName = optional("fileName", texts),
                content = required("content", blobs),
                language = optional("language", texts),
            )
        }
    }
}

/** What became of a shipment, and of each of its parts. */
data class Receipt(
    /** When the receipt last changed, Norwegian local time. */
    val lastChanged: AltinnDateTime? = null,
    /** Number of the receipt that this one is part of. */
    val parentReceiptId: Int? = null,
    /** What happened so far, as text with a time for each entry. */
    val receiptHistory: String? = null,
    /** Number of the receipt; 0 when the shipment was refused. */
    val receiptId: Int? = null,
    /** The outcome so far. */
    val receiptStatus: ReceiptStatus? = null,
    /** Template of the text. */
    val receiptTemplate: String? = null,
    /** What a person should read. */
    val receiptText: String? = null,
    /** What kind of receipt it is. */
    val receiptType: ReceiptType? = null,
    /** The names that the shipment goes by, the archive reference among them. */
    val references: List<ReceiptReference> = emptyList(),
    /** Receipts of the parts; their outcome may differ from the whole's. */
    val subReceipts: List<Receipt> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        lastChanged?.ffi() ?: FfiValue.Absent,
        parentReceiptId?.ffi() ?: FfiValue.Absent,
        receiptHistory?.ffi() ?: FfiValue.Absent,
        receiptId?.ffi() ?: FfiValue.Absent,
        receiptStatus?.ffi() ?: FfiValue.Absent,
        receiptTemplate?.ffi() ?: FfiValue.Absent,
        receiptText?.ffi() ?: FfiValue.Absent,
        receiptType?.ffi() ?: FfiValue.Absent,
        references.list { it.ffi(kept) },
        subReceipts.list { it.ffi(kept) },
    )

    internal companion object : Reader<Receipt> {
        override fun read(value: FfiValue): Receipt = Fields(value, 10, "Receipt").run {
            Receipt(
                lastChanged = optional("lastChanged", dateTimes),
                parentReceiptId = optional("parentReceiptId", ints),
                receiptHistory = optional("receiptHistory", texts),
                receiptId = optional("receiptId", ints),
                receiptStatus = optional("receiptStatus", names(::ReceiptStatus, ReceiptStatus::unknown)),
                receiptTemplate = optional("receiptTemplate", texts),
                receiptText = optional("receiptText", texts),
                receiptType = optional("receiptType", names(::ReceiptType, ReceiptType::unknown)),
                references = list("references", ReceiptReference),
                subReceipts = list("subReceipts", Receipt),
                unknown = unknown,
            )
        }
    }
}

/** The receipts found; none is an empty list, not an error. */
data class ReceiptList(
    /** The receipts, each with its sub-receipts. */
    val receipts: List<Receipt> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        receipts.list { it.ffi(kept) },
    )

    internal companion object : Reader<ReceiptList> {
        override fun read(value: FfiValue): ReceiptList = Fields(value, 1, "ReceiptList").run {
            ReceiptList(
                receipts = list("receipts", Receipt),
                unknown = unknown,
            )
        }
    }
}

/** The receipts found, in the older form; none is an empty list, not an error. */
data class ReceiptListV1(
    /** The receipts, each with its sub-receipts. */
    val receipts: List<ReceiptV1> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        receipts.list { it.ffi(kept) },
    )

    internal companion object : Reader<ReceiptListV1> {
        override fun read(value: FfiValue): ReceiptListV1 = Fields(value, 1, "ReceiptListV1").run {
            ReceiptListV1(
                receipts = list("receipts", ReceiptV1),
                unknown = unknown,
            )
        }
    }
}

/** What became of a shipment. */
data class ReceiptOutcome(
    /** The verdict on the whole. A part that went wrong goes before an `OK` of the whole. */
    val verdict: ReceiptVerdict,
    /** What to tell the user. */
    val advice: AdviceText,
    /** Why, when the texts say it. Of a part when the whole has no reason of its own. */
    val reason: ReceiptReason? = null,
    /** What Altinn wrote. */
    val text: String? = null,
    /** Number of the receipt; not set when Altinn kept none. */
    val receiptId: Int? = null,
    /** When the receipt last changed, Norwegian local time. */
    val lastChanged: AltinnDateTime? = null,
    /**
     * Altinn's archive reference, once the shipment is in the archive. Without it an accepted form task lies in the message box
     * and waits for a signature or for more.
     */
    val archiveReference: String? = null,
    /** Number of the element in the message box. */
    val reporteeElementId: Int? = null,
    /** The end-user system's name for the shipment. */
    val externalShipmentReference: String? = null,
    /** The parts: forms, attachments, recipients. */
    val parts: List<ReceiptPartOutcome> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        verdict.ffi(),
        reason?.ffi() ?: FfiValue.Absent,
        advice.ffi(kept),
        text?.ffi() ?: FfiValue.Absent,
        receiptId?.ffi() ?: FfiValue.Absent,
        lastChanged?.ffi() ?: FfiValue.Absent,
        archiveReference?.ffi() ?: FfiValue.Absent,
        reporteeElementId?.ffi() ?: FfiValue.Absent,
        externalShipmentReference?.ffi() ?: FfiValue.Absent,
        parts.list { it.ffi(kept) },
    )

    internal companion object : Reader<ReceiptOutcome> {
        override fun read(value: FfiValue): ReceiptOutcome = Fields(value, 10, "ReceiptOutcome").run {
            ReceiptOutcome(
                verdict = required("verdict", names(::ReceiptVerdict, ReceiptVerdict::unknown)),
                reason = optional("reason", names(::ReceiptReason, ReceiptReason::unknown)),
                advice = required("advice", AdviceText),
                text = optional("text", texts),
                receiptId = optional("receiptId", ints),
                lastChanged = optional("lastChanged", dateTimes),
                archiveReference = optional("archiveReference", texts),
                reporteeElementId = optional("reporteeElementId", ints),
                externalShipmentReference = optional("externalShipmentReference", texts),
                parts = list("parts", ReceiptPartOutcome),
                unknown = unknown,
            )
        }
    }
}

/** What became of a part of a shipment. */
data class ReceiptPartOutcome(
    /** The verdict. */
    val verdict: ReceiptVerdict,
    /** Why, when the text says it. */
    val reason: ReceiptReason? = null,
    /** What Altinn wrote. */
    val text: String? = null,
    /** The field of the form that the text names, for example `Merverdiavgift-datadef-10098`. */
    val field: String? = null,
    /** The end-user system's name for the form or attachment. */
    val sendersReference: String? = null,
    /** Number of the receipt. */
    val receiptId: Int? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        verdict.ffi(),
        reason?.ffi() ?: FfiValue.Absent,
        text?.ffi() ?: FfiValue.Absent,
        field?.ffi() ?: FfiValue.Absent,
        sendersReference?.ffi() ?: FfiValue.Absent,
        receiptId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ReceiptPartOutcome> {
        override fun read(value: FfiValue): ReceiptPartOutcome = Fields(value, 6, "ReceiptPartOutcome").run {
            ReceiptPartOutcome(
                verdict = required("verdict", names(::ReceiptVerdict, ReceiptVerdict::unknown)),
                reason = optional("reason", names(::ReceiptReason, ReceiptReason::unknown)),
                text = optional("text", texts),
                field = optional("field", texts),
                sendersReference = optional("sendersReference", texts),
                receiptId = optional("receiptId", ints),
                unknown = unknown,
            )
        }
    }
}

/**
 * When to ask Altinn for a receipt again.
 *
 * Altinn wants at least five seconds of quiet after a submission and between questions, and no tight loops. The pauses here
 * grow from there to an hour. What is not asked for in haste, files of broker services and the status of messages, is asked
 * for once an hour. Since release 20.11 (2020) the receipt that a submission gives is the final one, and nobody need ask.
 */
data class ReceiptPollAdvice(
    /** How many times the program has asked since it submitted; 0 right after the submission. */
    val asked: Int,
    /** What it asks for; a receipt when not set. */
    val subject: PollSubject? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        asked.ffi(),
        subject?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ReceiptPollAdvice> {
        override fun read(value: FfiValue): ReceiptPollAdvice = Fields(value, 2, "ReceiptPollAdvice").run {
            ReceiptPollAdvice(
                asked = required("asked", ints),
                subject = optional("subject", names(::PollSubject, PollSubject::unknown)),
            )
        }
    }
}

/** A name that a receipt goes by. Altinn may leave either part out. */
data class ReceiptReference(
    /** Whose name it is. */
    val referenceType: ReferenceType? = null,
    /** The name. */
    val referenceValue: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        referenceType?.ffi() ?: FfiValue.Absent,
        referenceValue?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ReceiptReference> {
        override fun read(value: FfiValue): ReceiptReference = Fields(value, 2, "ReceiptReference").run {
            ReceiptReference(
                referenceType = optional("referenceType", names(::ReferenceType, ReferenceType::unknown)),
                referenceValue = optional("referenceValue", texts),
                unknown = unknown,
            )
        }
    }
}

/** Which receipt: by number, or by references. */
data class ReceiptSearch(
    /** The receipt's number. */
    val receiptId: Int? = null,
    /**
     * References that the receipt has. Altinn looks at the first one only, and searches by `ArchiveReference`,
     * `OutboundShipmentReference`, `BatchReference`, `EndUserSystemReference`, `ExternalShipmentReference` and
     * `SendersReference`.
     */
    val references: List<Reference> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        receiptId?.ffi() ?: FfiValue.Absent,
        references.list { it.ffi(kept) },
    )

    internal companion object : Reader<ReceiptSearch> {
        override fun read(value: FfiValue): ReceiptSearch = Fields(value, 2, "ReceiptSearch").run {
            ReceiptSearch(
                receiptId = optional("receiptId", ints),
                references = list("references", Reference),
            )
        }
    }
}

/** Which receipt: by number, or by references. */
data class ReceiptSearchV1(
    /** The receipt's number. */
    val receiptId: Int? = null,
    /** References that the receipt has. Altinn looks at the first one only. */
    val references: List<ReferenceV1> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        receiptId?.ffi() ?: FfiValue.Absent,
        references.list { it.ffi(kept) },
    )

    internal companion object : Reader<ReceiptSearchV1> {
        override fun read(value: FfiValue): ReceiptSearchV1 = Fields(value, 2, "ReceiptSearchV1").run {
            ReceiptSearchV1(
                receiptId = optional("receiptId", ints),
                references = list("references", ReferenceV1),
            )
        }
    }
}

/** Which receipt, and what is new. */
data class ReceiptUpdate(
    /** The new status. `NotSet` is not one. */
    val receiptStatus: ReceiptStatus,
    /** The new text. */
    val receiptText: String,
    /** The receipt, by the archive reference; of several that have it the newest. */
    val archiveReference: String? = null,
    /** The receipt, by its number. */
    val receiptId: Int? = null,
    /** References to add; of any kind but `NotSet` and `OwnerPartyReference`. */
    val references: List<Reference> = emptyList(),
    /** Sub-receipts to update with it, each by its number. New ones cannot be made so. */
    val subReceipts: List<ReceiptUpdate> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        archiveReference?.ffi() ?: FfiValue.Absent,
        receiptId?.ffi() ?: FfiValue.Absent,
        receiptStatus.ffi(),
        receiptText.ffi(),
        references.list { it.ffi(kept) },
        subReceipts.list { it.ffi(kept) },
    )

    internal companion object : Reader<ReceiptUpdate> {
        override fun read(value: FfiValue): ReceiptUpdate = Fields(value, 6, "ReceiptUpdate").run {
            ReceiptUpdate(
                archiveReference = optional("archiveReference", texts),
                receiptId = optional("receiptId", ints),
                receiptStatus = required("receiptStatus", names(::ReceiptStatus, ReceiptStatus::unknown)),
                receiptText = required("receiptText", texts),
                references = list("references", Reference),
                subReceipts = list("subReceipts", ReceiptUpdate),
            )
        }
    }
}

/** Which receipt, and what is new, in the older form. */
data class ReceiptUpdateV1(
    /** The receipt, by the archive reference; of several that have it the newest. */
    val archiveReference: String? = null,
    /** The receipt, by its number. */
    val receiptId: Int? = null,
    /** The new status. Altinn needs it. */
    val receiptStatusCode: ReceiptStatus? = null,
    /** The new text. Altinn needs it. */
    val receiptText: String? = null,
    /** References to add; of any kind but `NotSet` and `OwnerPartyReference`. */
    val references: List<ReferenceV1> = emptyList(),
    /** Sub-receipts to update with it, each by its number. New ones cannot be made so. */
    val subReceipts: List<ReceiptUpdateV1> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        archiveReference?.ffi() ?: FfiValue.Absent,
        receiptId?.ffi() ?: FfiValue.Absent,
        receiptStatusCode?.ffi() ?: FfiValue.Absent,
        receiptText?.ffi() ?: FfiValue.Absent,
        references.list { it.ffi(kept) },
        subReceipts.list { it.ffi(kept) },
    )

    internal companion object : Reader<ReceiptUpdateV1> {
        override fun read(value: FfiValue): ReceiptUpdateV1 = Fields(value, 6, "ReceiptUpdateV1").run {
            ReceiptUpdateV1(
                archiveReference = optional("archiveReference", texts),
                receiptId = optional("receiptId", ints),
                receiptStatusCode = optional("receiptStatusCode", names(::ReceiptStatus, ReceiptStatus::unknown)),
                receiptText = optional("receiptText", texts),
                references = list("references", ReferenceV1),
                subReceipts = list("subReceipts", ReceiptUpdateV1),
            )
        }
    }
}

/**
 * What became of a shipment, and of each of its parts, in the older form. `UpdateFormData` and the older operations answer
 * with it.
 */
data class ReceiptV1(
    /** When the receipt last changed, Norwegian local time. Not set (year 1) when the shipment was refused. */
    val lastChanged: AltinnDateTime? = null,
    /** Number of the receipt that this one is part of; 0 when it is none's. */
    val parentReceiptId: Int? = null,
    /** Earlier texts, the newest first. */
    val receiptHistory: String? = null,
    /** Number of the receipt; 0 when the shipment was refused. */
    val receiptId: Int? = null,
    /** The outcome so far. */
    val receiptStatusCode: ReceiptStatus? = null,
    /** What a person should read. */
    val receiptText: String? = null,
    /** What kind of receipt it is. */
    val receiptTypeName: ReceiptType? = null,
    /** The names that the shipment goes by, the archive reference among them. */
    val references: List<ReferenceV1> = emptyList(),
    /** Receipts of the parts; their outcome may differ from the whole's. */
    val subReceipts: List<ReceiptV1> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        lastChanged?.ffi() ?: FfiValue.Absent,
        parentReceiptId?.ffi() ?: FfiValue.Absent,
        receiptHistory?.ffi() ?: FfiValue.Absent,
        receiptId?.ffi() ?: FfiValue.Absent,
        receiptStatusCode?.ffi() ?: FfiValue.Absent,
        receiptText?.ffi() ?: FfiValue.Absent,
        receiptTypeName?.ffi() ?: FfiValue.Absent,
        references.list { it.ffi(kept) },
        subReceipts.list { it.ffi(kept) },
    )

    internal companion object : Reader<ReceiptV1> {
        override fun read(value: FfiValue): ReceiptV1 = Fields(value, 9, "ReceiptV1").run {
            ReceiptV1(
                lastChanged = optional("lastChanged", dateTimes),
                parentReceiptId = optional("parentReceiptId", ints),
                receiptHistory = optional("receiptHistory", texts),
                receiptId = optional("receiptId", ints),
                receiptStatusCode = optional("receiptStatusCode", names(::ReceiptStatus, ReceiptStatus::unknown)),
                receiptText = optional("receiptText", texts),
                receiptTypeName = optional("receiptTypeName", names(::ReceiptType, ReceiptType::unknown)),
                references = list("references", ReferenceV1),
                subReceipts = list("subReceipts", ReceiptV1),
                unknown = unknown,
            )
        }
    }
}

/** A name by which something is looked for, or which it shall have. */
data class Reference(
    /** Whose name it is. */
    val referenceType: ReferenceType,
    /** The name. */
    val referenceValue: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        referenceType.ffi(),
        referenceValue.ffi(),
    )

    internal companion object : Reader<Reference> {
        override fun read(value: FfiValue): Reference = Fields(value, 2, "Reference").run {
            Reference(
                referenceType = required("referenceType", names(::ReferenceType, ReferenceType::unknown)),
                referenceValue = required("referenceValue", texts),
            )
        }
    }
}

/** A name that something goes by, in the older form. */
data class ReferenceV1(
    /** Whose name it is. */
    val referenceTypeName: ReferenceType? = null,
    /** The name. */
    val referenceValue: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        referenceTypeName?.ffi() ?: FfiValue.Absent,
        referenceValue?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ReferenceV1> {
        override fun read(value: FfiValue): ReferenceV1 = Fields(value, 2, "ReferenceV1").run {
            ReferenceV1(
                referenceTypeName = optional("referenceTypeName", names(::ReferenceType, ReferenceType::unknown)),
                referenceValue = optional("referenceValue", texts),
                unknown = unknown,
            )
        }
    }
}

/** An element of the work list or of the archive: a form task, a message, a lookup or a collaboration. */
data class ReporteeElement(
    /** Whether the user may delete it. */
    val allowDelete: Boolean? = null,
    /** Whether a new form task may be made out of it. */
    val allowNewCopy: Boolean? = null,
    /** From the first Altinn: number in its archive. */
    val altinn1ArchiveUnitId: Long? = null,
    /** From the first Altinn: the form. */
    val altinn1FormCode: Int? = null,
    /** From the first Altinn: the form's version. */
    val altinn1FormId: Int? = null,
    /** From the first Altinn: number of the element. */
    val altinn1FormInstanceId: Long? = null,
    /** From the first Altinn: the form in the register of reporting duties (Oppgaveregisteret). */
    val altinn1FormOrNo: Long? = null,
    /** From the first Altinn: the user. */
    val altinn1ParticipantId: String? = null,
    /** From the first Altinn: kind of reference. */
    val altinn1ReferenceType: Int? = null,
    /** From the first Altinn: the workflow. */
    val altinn1WorkflowProcessId: Long? = null,
    /** Number in the archive. */
    val archiveId: Int? = null,
    /** Archive reference: `AR` and a number. */
    val archiveReference: String? = null,
    /** The collaboration it belongs to. */
    val caseId: Int? = null,
    /** How far the reportee has come with it, for messages. */
    val correspondenceStatus: MessageStatus? = null,
    /** When it must be done. Not set in the archive. */
    val dueDate: AltinnDateTime? = null,
    /** Number of the end-user system it came from. */
    val endUserSystemId: Int? = null,
    /** Code of the service (tjenestekode). */
    val externalServiceCode: String? = null,
    /** Whether its collaboration is archived. */
    val isCaseArchived: Boolean? = null,
    /** Altinn's own. */
    val isMatched: Boolean? = null,
    /** What the last change was. */
    val lastChangeType: LastChangeType? = null,
    /** Who changed it last. */
    val lastChangedBy: String? = null,
    /** Number of whoever changed it last. */
    val lastChangedById: Int? = null,
    /** When it last changed, Norwegian local time. */
    val lastChangedDate: AltinnDateTime? = null,
    /** A remark, in collaborations. */
    val notice: String? = null,
    /** Name of its collaboration. */
    val parentCaseName: String? = null,
    /** Number of the element: what other operations take. */
    val reporteeElementId: Int? = null,
    /** Altinn's number of the reportee. */
    val reporteeElementOwner: Int? = null,
    /** What it is. */
    val reporteeElementType: ReporteeElementType? = null,
    /** Name of the reportee. */
    val reporteeName: String? = null,
    /** What the user's role allows in the next step. */
    val roleRequirement: RoleRequirement? = null,
    /** From the first Altinn: the role that the next step needs. */
    val roleRequirementAltinn1Element: String? = null,
    /** Number of the element before it was archived. */
    val seReporteeElementId: Int? = null,
    /** Version of the service. */
    val serviceEditionVersion: Int? = null,
    /** Number of the service owner. */
    val serviceOwner: Int? = null,
    /** Code of the service owner. */
    val serviceOwnerCode: String? = null,
    /** Name of the service owner. */
    val serviceOwnerDescription: String? = null,
    /** Where it stands. */
    val status: ReporteeElementStatus? = null,
    /** The same as text, in the language asked for. */
    val statusName: String? = null,
    /** Which step of the workflow it is in, for form tasks. */
    val taskStatus: TaskStatus? = null,
    /** Title, as the message box shows it. */
    val title: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        allowDelete?.ffi() ?: FfiValue.Absent,
        allowNewCopy?.ffi() ?: FfiValue.Absent,
        altinn1ArchiveUnitId?.ffi() ?: FfiValue.Absent,
        altinn1FormCode?.ffi() ?: FfiValue.Absent,
        altinn1FormId?.ffi() ?: FfiValue.Absent,
        altinn1FormInstanceId?.ffi() ?: FfiValue.Absent,
        altinn1FormOrNo?.ffi() ?: FfiValue.Absent,
        altinn1ParticipantId?.ffi() ?: FfiValue.Absent,
        altinn1ReferenceType?.ffi() ?: FfiValue.Absent,
        altinn1WorkflowProcessId?.ffi() ?: FfiValue.Absent,
        archiveId?.ffi() ?: FfiValue.Absent,
        archiveReference?.ffi() ?: FfiValue.Absent,
        caseId?.ffi() ?: FfiValue.Absent,
        correspondenceStatus?.ffi() ?: FfiValue.Absent,
        dueDate?.ffi() ?: FfiValue.Absent,
        endUserSystemId?.ffi() ?: FfiValue.Absent,
        externalServiceCode?.ffi() ?: FfiValue.Absent,
        isCaseArchived?.ffi() ?: FfiValue.Absent,
        isMatched?.ffi() ?: FfiValue.Absent,
        lastChangeType?.ffi() ?: FfiValue.Absent,
        lastChangedBy?.ffi() ?: FfiValue.Absent,
        lastChangedById?.ffi() ?: FfiValue.Absent,
        lastChangedDate?.ffi() ?: FfiValue.Absent,
        notice?.ffi() ?: FfiValue.Absent,
        parentCaseName?.ffi() ?: FfiValue.Absent,
        reporteeElementId?.ffi() ?: FfiValue.Absent,
        reporteeElementOwner?.ffi() ?: FfiValue.Absent,
        reporteeElementType?.ffi() ?: FfiValue.Absent,
        reporteeName?.ffi() ?: FfiValue.Absent,
        roleRequirement?.ffi() ?: FfiValue.Absent,
        roleRequirementAltinn1Element?.ffi() ?: FfiValue.Absent,
        seReporteeElementId?.ffi() ?: FfiValue.Absent,
        serviceEditionVersion?.ffi() ?: FfiValue.Absent,
        serviceOwner?.ffi() ?: FfiValue.Absent,
        serviceOwnerCode?.ffi() ?: FfiValue.Absent,
        serviceOwnerDescription?.ffi() ?: FfiValue.Absent,
        status?.ffi() ?: FfiValue.Absent,
        statusName?.ffi() ?: FfiValue.Absent,
        taskStatus?.ffi() ?: FfiValue.Absent,
        title?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ReporteeElement> {
        override fun read(value: FfiValue): ReporteeElement = Fields(value, 40, "ReporteeElement").run {
            ReporteeElement(
                allowDelete = optional("allowDelete", booleans),
                allowNewCopy = optional("allowNewCopy", booleans),
                altinn1ArchiveUnitId = optional("altinn1ArchiveUnitId", longs),
                altinn1FormCode = optional("altinn1FormCode", ints),
                altinn1FormId = optional("altinn1FormId", ints),
                altinn1FormInstanceId = optional("altinn1FormInstanceId", longs),
                altinn1FormOrNo = optional("altinn1FormOrNo", longs),
                altinn1ParticipantId = optional("altinn1ParticipantId", texts),
                altinn1ReferenceType = optional("altinn1ReferenceType", ints),
                altinn1WorkflowProcessId = optional("altinn1WorkflowProcessId", longs),
                archiveId = optional("archiveId", ints),
                archiveReference = optional("archiveReference", texts),
                caseId = optional("caseId", ints),
                correspondenceStatus = optional("correspondenceStatus", names(::MessageStatus, MessageStatus::unknown)),
                dueDate = optional("dueDate", dateTimes),
                endUserSystemId = optional("endUserSystemId", ints),
                externalServiceCode = optional("externalServiceCode", texts),
                isCaseArchived = optional("isCaseArchived", booleans),
                isMatched = optional("isMatched", booleans),
                lastChangeType = optional("lastChangeType", names(::LastChangeType, LastChangeType::unknown)),
                lastChangedBy = optional("lastChangedBy", texts),
                lastChangedById = optional("lastChangedById", ints),
                lastChangedDate = optional("lastChangedDate", dateTimes),
                notice = optional("notice", texts),
                parentCaseName = optional("parentCaseName", texts),
                reporteeElementId = optional("reporteeElementId", ints),
                reporteeElementOwner = optional("reporteeElementOwner", ints),
                reporteeElementType = optional("reporteeElementType", names(::ReporteeElementType, ReporteeElementType::unknown)),
                reporteeName = optional("reporteeName", texts),
                roleRequirement = optional("roleRequirement", names(::RoleRequirement, RoleRequirement::unknown)),
                roleRequirementAltinn1Element = optional("roleRequirementAltinn1Element", texts),
                seReporteeElementId = optional("seReporteeElementId", ints),
                serviceEditionVersion = optional("serviceEditionVersion", ints),
                serviceOwner = optional("serviceOwner", ints),
                serviceOwnerCode = optional("serviceOwnerCode", texts),
                serviceOwnerDescription = optional("serviceOwnerDescription", texts),
                status = optional("status", names(::ReporteeElementStatus, ReporteeElementStatus::unknown)),
                statusName = optional("statusName", texts),
                taskStatus = optional("taskStatus", names(::TaskStatus, TaskStatus::unknown)),
                title = optional("title", texts),
                unknown = unknown,
            )
        }
    }
}

/** The element is deleted. Altinn says nothing more. */
data class ReporteeElementDeleted(
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
    )

    internal companion object : Reader<ReporteeElementDeleted> {
        override fun read(value: FfiValue): ReporteeElementDeleted = Fields(value, 0, "ReporteeElementDeleted").run {
            ReporteeElementDeleted(
                unknown = unknown,
            )
        }
    }
}

/** What lies in a message box. */
data class ReporteeElementList(
    /** The elements. */
    val elements: List<ReporteeElement> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        elements.list { it.ffi(kept) },
    )

    internal companion object : Reader<ReporteeElementList> {
        override fun read(value: FfiValue): ReporteeElementList = Fields(value, 1, "ReporteeElementList").run {
            ReporteeElementList(
                elements = list("elements", ReporteeElement),
                unknown = unknown,
            )
        }
    }
}

/** Elements in their older form. */
data class ReporteeElementListV1(
    /** The elements. */
    val elements: List<ReporteeElementV1> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        elements.list { it.ffi(kept) },
    )

    internal companion object : Reader<ReporteeElementListV1> {
        override fun read(value: FfiValue): ReporteeElementListV1 = Fields(value, 1, "ReporteeElementListV1").run {
            ReporteeElementListV1(
                elements = list("elements", ReporteeElementV1),
                unknown = unknown,
            )
        }
    }
}

/** What to look for. Criteria that are not set do not narrow the search. */
data class ReporteeElementSearch(
    /** Whose elements: organisation number or national identity number. */
    val reportee: String,
    /** An archive reference (arkivreferanse), or a part of one. */
    val archiveReference: String? = null,
    /** Only elements of this collaboration. */
    val caseId: Int? = null,
    /** Only collaboration pages (samlesider). */
    val collectionPages: Boolean? = null,
    /** Only e-dialogues. */
    val eDialogue: Boolean? = null,
    /** The period's first day. A date without a time is enough. */
    val fromDate: AltinnDateTime? = null,
    /** Name of a search that the user saved. */
    val searchName: String? = null,
    /** Text in the name of the service. */
    val searchString: String? = null,
    /** Elements that are sent and archived. */
    val sentAndArchived: Boolean? = null,
    /** Only elements of services with these codes. */
    val serviceCodeList: List<String> = emptyList(),
    /** Only elements of this service owner's services. */
    val serviceOwnerCode: String? = null,
    /** Elements that wait for the reportee. */
    val toBeProcessed: Boolean? = null,
    /** Elements that wait for somebody else. */
    val toBeProcessedByOthers: Boolean? = null,
    /** The period's last day. A date without a time is enough. */
    val toDate: AltinnDateTime? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        archiveReference?.ffi() ?: FfiValue.Absent,
        caseId?.ffi() ?: FfiValue.Absent,
        collectionPages?.ffi() ?: FfiValue.Absent,
        eDialogue?.ffi() ?: FfiValue.Absent,
        fromDate?.ffi() ?: FfiValue.Absent,
        reportee.ffi(),
        searchName?.ffi() ?: FfiValue.Absent,
        searchString?.ffi() ?: FfiValue.Absent,
        sentAndArchived?.ffi() ?: FfiValue.Absent,
        serviceCodeList.list { it.ffi() },
        serviceOwnerCode?.ffi() ?: FfiValue.Absent,
        toBeProcessed?.ffi() ?: FfiValue.Absent,
        toBeProcessedByOthers?.ffi() ?: FfiValue.Absent,
        toDate?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ReporteeElementSearch> {
        override fun read(value: FfiValue): ReporteeElementSearch = Fields(value, 14, "ReporteeElementSearch").run {
            ReporteeElementSearch(
                archiveReference = optional("archiveReference", texts),
                caseId = optional("caseId", ints),
                collectionPages = optional("collectionPages", booleans),
                eDialogue = optional("eDialogue", booleans),
                fromDate = optional("fromDate", dateTimes),
                reportee = required("reportee", texts),
                searchName = optional("searchName", texts),
                searchString = optional("searchString", texts),
                sentAndArchived = optional("sentAndArchived", booleans),
                serviceCodeList = list("serviceCodeList", texts),
                serviceOwnerCode = optional("serviceOwnerCode", texts),
                toBeProcessed = optional("toBeProcessed", booleans),
                toBeProcessedByOthers = optional("toBeProcessedByOthers", booleans),
                toDate = optional("toDate", dateTimes),
                unknown = unknown,
            )
        }
    }
}

/** What to look for, in the older form. Criteria that are not set do not narrow the search. */
data class ReporteeElementSearchV1(
    /** Whose elements: organisation number or national identity number. */
    val reportee: String,
    /** An archive reference (arkivreferanse), or a part of one. */
    val archiveReference: String? = null,
    /** The period's first day. A date without a time is enough. */
    val fromDate: AltinnDateTime? = null,
    /** Messages received. */
    val receivedMessages: Boolean? = null,
    /** Name of a search that the user saved. */
    val searchName: String? = null,
    /** Text in the name of the service. */
    val searchString: String? = null,
    /** Elements that are sent and archived. */
    val sentAndArchived: Boolean? = null,
    /** Only elements of services with these codes. */
    val serviceCodeList: List<String> = emptyList(),
    /** Only elements of this service owner's services. */
    val serviceOwnerCode: String? = null,
    /** Elements that wait for the reportee. */
    val toBeProcessed: Boolean? = null,
    /** Elements that wait for somebody else. */
    val toBeProcessedByOthers: Boolean? = null,
    /** The period's last day. A date without a time is enough. */
    val toDate: AltinnDateTime? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        archiveReference?.ffi() ?: FfiValue.Absent,
        fromDate?.ffi() ?: FfiValue.Absent,
        receivedMessages?.ffi() ?: FfiValue.Absent,
        reportee.ffi(),
        searchName?.ffi() ?: FfiValue.Absent,
        searchString?.ffi() ?: FfiValue.Absent,
        sentAndArchived?.ffi() ?: FfiValue.Absent,
        serviceCodeList.list { it.ffi() },
        serviceOwnerCode?.ffi() ?: FfiValue.Absent,
        toBeProcessed?.ffi() ?: FfiValue.Absent,
        toBeProcessedByOthers?.ffi() ?: FfiValue.Absent,
        toDate?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ReporteeElementSearchV1> {
        override fun read(value: FfiValue): ReporteeElementSearchV1 = Fields(value, 12, "ReporteeElementSearchV1").run {
            ReporteeElementSearchV1(
                archiveReference = optional("archiveReference", texts),
                fromDate = optional("fromDate", dateTimes),
                receivedMessages = optional("receivedMessages", booleans),
                reportee = required("reportee", texts),
                searchName = optional("searchName", texts),
                searchString = optional("searchString", texts),
                sentAndArchived = optional("sentAndArchived", booleans),
                serviceCodeList = list("serviceCodeList", texts),
                serviceOwnerCode = optional("serviceOwnerCode", texts),
                toBeProcessed = optional("toBeProcessed", booleans),
                toBeProcessedByOthers = optional("toBeProcessedByOthers", booleans),
                toDate = optional("toDate", dateTimes),
            )
        }
    }
}

/**
 * An element of the work list or of the archive, as the older operations list it.
 *
 * On EC2 they list the newer `ReporteeElement`; what it has more is here too, and only set there.
 */
data class ReporteeElementV1(
    /** Whether the user may delete it. */
    val allowDelete: Boolean? = null,
    /** Whether a new form task may be made out of it. */
    val allowNewCopy: Boolean? = null,
    /** From the first Altinn: number in its archive. */
    val altinn1ArchiveUnitId: Long? = null,
    /** From the first Altinn: the form. */
    val altinn1FormCode: Int? = null,
    /** From the first Altinn: the form's version. */
    val altinn1FormId: Int? = null,
    /** From the first Altinn: number of the element. */
    val altinn1FormInstanceId: Long? = null,
    /** From the first Altinn: the form in the register of reporting duties (Oppgaveregisteret). */
    val altinn1FormOrNo: Long? = null,
    /** From the first Altinn: the user. */
    val altinn1ParticipantId: String? = null,
    /** From the first Altinn: kind of reference. */
    val altinn1ReferenceType: Int? = null,
    /** From the first Altinn: the workflow. */
    val altinn1WorkflowProcessId: Long? = null,
    /** Number in the archive. */
    val archiveId: Int? = null,
    /** Archive reference: `AR` and a number. */
    val archiveReference: String? = null,
    /** The collaboration it belongs to. */
    val caseId: Int? = null,
    /** How far the reportee has come with it, for messages. */
    val correspondenceStatus: MessageStatus? = null,
    /** When it must be done. Not set in the archive. */
    val dueDate: AltinnDateTime? = null,
    /** Number of the end-user system it came from. */
    val endUserSystemId: Int? = null,
    /** Code of the service (tjenestekode). */
    val externalServiceCode: String? = null,
    /** Whether its collaboration is archived. */
    val isCaseArchived: Boolean? = null,
    /** Altinn's own. */
    val isMatched: Boolean? = null,
    /** What the last change was. */
    val lastChangeType: LastChangeType? = null,
    /** Who changed it last. */
    val lastChangedBy: String? = null,
    /** Number of whoever changed it last. */
    val lastChangedById: Int? = null,
    /** When it last changed, Norwegian local time. */
    val lastChangedDate: AltinnDateTime? = null,
    /** A remark, in collaborations. */
    val notice: String? = null,
    /** Name of its collaboration. */
    val parentCaseName: String? = null,
    /** Number of the element: what other operations take. */
    val reporteeElementId: Int? = null,
    /** Altinn's number of the reportee. */
    val reporteeElementOwner: Int? = null,
    /** What it is. */
    val reporteeElementType: ReporteeElementType? = null,
    /** Name of the reportee. */
    val reporteeName: String? = null,
    /** What the user's role allows in the next step. */
    val roleRequirement: RoleRequirement? = null,
    /** From the first Altinn: the role that the next step needs. */
    val roleRequirementAltinn1Element: String? = null,
    /** Number of the element before it was archived. */
    val seReporteeElementId: Int? = null,
    /** Version of the service. */
    val serviceEditionVersion: Int? = null,
    /** Number of the service owner. */
    val serviceOwner: Int? = null,
    /** Code of the service owner. */
    val serviceOwnerCode: String? = null,
    /** Name of the service owner. */
    val serviceOwnerDescription: String? = null,
    /** Where it stands. */
    val status: ReporteeElementStatus? = null,
    /** The same as text, in the language asked for. */
    val statusName: String? = null,
    /** Which step of the workflow it is in, for form tasks. */
    val taskStatus: TaskStatus? = null,
    /** Title, as the message box shows it. */
    val title: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        allowDelete?.ffi() ?: FfiValue.Absent,
        allowNewCopy?.ffi() ?: FfiValue.Absent,
        altinn1ArchiveUnitId?.ffi() ?: FfiValue.Absent,
        altinn1FormCode?.ffi() ?: FfiValue.Absent,
        altinn1FormId?.ffi() ?: FfiValue.Absent,
        altinn1FormInstanceId?.ffi() ?: FfiValue.Absent,
        altinn1FormOrNo?.ffi() ?: FfiValue.Absent,
        altinn1ParticipantId?.ffi() ?: FfiValue.Absent,
        altinn1ReferenceType?.ffi() ?: FfiValue.Absent,
        altinn1WorkflowProcessId?.ffi() ?: FfiValue.Absent,
        archiveId?.ffi() ?: FfiValue.Absent,
        archiveReference?.ffi() ?: FfiValue.Absent,
        caseId?.ffi() ?: FfiValue.Absent,
        correspondenceStatus?.ffi() ?: FfiValue.Absent,
        dueDate?.ffi() ?: FfiValue.Absent,
        endUserSystemId?.ffi() ?: FfiValue.Absent,
        externalServiceCode?.ffi() ?: FfiValue.Absent,
        isCaseArchived?.ffi() ?: FfiValue.Absent,
        isMatched?.ffi() ?: FfiValue.Absent,
        lastChangeType?.ffi() ?: FfiValue.Absent,
        lastChangedBy?.ffi() ?: FfiValue.Absent,
        lastChangedById?.ffi() ?: FfiValue.Absent,
        lastChangedDate?.ffi() ?: FfiValue.Absent,
        notice?.ffi() ?: FfiValue.Absent,
        parentCaseName?.ffi() ?: FfiValue.Absent,
        reporteeElementId?.ffi() ?: FfiValue.Absent,
        reporteeElementOwner?.ffi() ?: FfiValue.Absent,
        reporteeElementType?.ffi() ?: FfiValue.Absent,
        reporteeName?.ffi() ?: FfiValue.Absent,
        roleRequirement?.ffi() ?: FfiValue.Absent,
        roleRequirementAltinn1Element?.ffi() ?: FfiValue.Absent,
        seReporteeElementId?.ffi() ?: FfiValue.Absent,
        serviceEditionVersion?.ffi() ?: FfiValue.Absent,
        serviceOwner?.ffi() ?: FfiValue.Absent,
        serviceOwnerCode?.ffi() ?: FfiValue.Absent,
        serviceOwnerDescription?.ffi() ?: FfiValue.Absent,
        status?.ffi() ?: FfiValue.Absent,
        statusName?.ffi() ?: FfiValue.Absent,
        taskStatus?.ffi() ?: FfiValue.Absent,
        title?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ReporteeElementV1> {
        override fun read(value: FfiValue): ReporteeElementV1 = Fields(value, 40, "ReporteeElementV1").run {
            ReporteeElementV1(
                allowDelete = optional("allowDelete", booleans),
                allowNewCopy = optional("allowNewCopy", booleans),
                altinn1ArchiveUnitId = optional("altinn1ArchiveUnitId", longs),
                altinn1FormCode = optional("altinn1FormCode", ints),
                altinn1FormId = optional("altinn1FormId", ints),
                altinn1FormInstanceId = optional("altinn1FormInstanceId", longs),
                altinn1FormOrNo = optional("altinn1FormOrNo", longs),
                altinn1ParticipantId = optional("altinn1ParticipantId", texts),
                altinn1ReferenceType = optional("altinn1ReferenceType", ints),
                altinn1WorkflowProcessId = optional("altinn1WorkflowProcessId", longs),
                archiveId = optional("archiveId", ints),
                archiveReference = optional("archiveReference", texts),
                caseId = optional("caseId", ints),
                correspondenceStatus = optional("correspondenceStatus", names(::MessageStatus, MessageStatus::unknown)),
                dueDate = optional("dueDate", dateTimes),
                endUserSystemId = optional("endUserSystemId", ints),
                externalServiceCode = optional("externalServiceCode", texts),
                isCaseArchived = optional("isCaseArchived", booleans),
                isMatched = optional("isMatched", booleans),
                lastChangeType = optional("lastChangeType", names(::LastChangeType, LastChangeType::unknown)),
                lastChangedBy = optional("lastChangedBy", texts),
                lastChangedById = optional("lastChangedById", ints),
                lastChangedDate = optional("lastChangedDate", dateTimes),
                notice = optional("notice", texts),
                parentCaseName = optional("parentCaseName", texts),
                reporteeElementId = optional("reporteeElementId", ints),
                reporteeElementOwner = optional("reporteeElementOwner", ints),
                reporteeElementType = optional("reporteeElementType", names(::ReporteeElementType, ReporteeElementType::unknown)),
                reporteeName = optional("reporteeName", texts),
                roleRequirement = optional("roleRequirement", names(::RoleRequirement, RoleRequirement::unknown)),
                roleRequirementAltinn1Element = optional("roleRequirementAltinn1Element", texts),
                seReporteeElementId = optional("seReporteeElementId", ints),
                serviceEditionVersion = optional("serviceEditionVersion", ints),
                serviceOwner = optional("serviceOwner", ints),
                serviceOwnerCode = optional("serviceOwnerCode", texts),
                serviceOwnerDescription = optional("serviceOwnerDescription", texts),
                status = optional("status", names(::ReporteeElementStatus, ReporteeElementStatus::unknown)),
                statusName = optional("statusName", texts),
                taskStatus = optional("taskStatus", names(::TaskStatus, TaskStatus::unknown)),
                title = optional("title", texts),
                unknown = unknown,
            )
        }
    }
}

/** The key to sensitive fields, encrypted with a password of the reportee's. */
data class ReporteeKey(
    /** The encrypted key. */
    val key: String? = null,
    /** Organisation number or national identity number of the reportee. */
    val reporteeId: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        key?.ffi() ?: FfiValue.Absent,
        reporteeId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ReporteeKey> {
        override fun read(value: FfiValue): ReporteeKey = Fields(value, 2, "ReporteeKey").run {
            ReporteeKey(
                key = optional("key", texts),
                reporteeId = optional("reporteeId", texts),
            )
        }
    }
}

/**
 * Exchanges a signed grant (`crate::token::maskinporten`) for a token of Maskinporten.
 *
 * Refusals come as error `token_refused` with Maskinporten's `MP-` code in the detail. A grant can be used once only.
 */
data class RequestToken(
    /** The grant: a signed JWT. */
    val assertion: Secret,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        assertion.ffi(),
    )

    internal companion object : Reader<RequestToken> {
        override fun read(value: FfiValue): RequestToken = Fields(value, 1, "RequestToken").run {
            RequestToken(
                assertion = required("assertion", secrets),
            )
        }
    }
}

/** Where a resource is. */
data class ResourceLinks(
    /** Address in the app's API; absent in answers of the platform. */
    val apps: String? = null,
    /** Address in the platform's Storage API. */
    val platform: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        apps?.ffi() ?: FfiValue.Absent,
        platform?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ResourceLinks> {
        override fun read(value: FfiValue): ResourceLinks = Fields(value, 2, "ResourceLinks").run {
            ResourceLinks(
                apps = optional("apps", texts),
                platform = optional("platform", texts),
                unknown = unknown,
            )
        }
    }
}

/**
 * Starts the failed workflow behind the current task again, and waits for it. Apps of version 9 only; older ones answer 404.
 *
 * For when `GetProcess` shows `workflow.status` `failed`, or `ProcessNext` answered 409 with
 * `processNextState` `resumeRequired` (`ProcessProblem`). It takes the same right as process/next. 409 says that
 * there is nothing to resume, or that the engine is trying by itself; 504 that it goes on by itself. Altinn means it for
 * those who look after an app: offer it to someone, and do not repeat it by a program.
 */
data class ResumeProcess(
    /** Short name of the service owner. */
    val org: String,
    /** Name of the app. */
    val app: String,
    /** Number of the party that the instance belongs to. */
    val instanceOwnerPartyId: Int,
    /** GUID of the instance. */
    val instanceGuid: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        org.ffi(),
        app.ffi(),
        instanceOwnerPartyId.ffi(),
        instanceGuid.ffi(),
    )

    internal companion object : Reader<ResumeProcess> {
        override fun read(value: FfiValue): ResumeProcess = Fields(value, 4, "ResumeProcess").run {
            ResumeProcess(
                org = required("org", texts),
                app = required("app", texts),
                instanceOwnerPartyId = required("instanceOwnerPartyId", ints),
                instanceGuid = required("instanceGuid", texts),
            )
        }
    }
}

/** An app. */
data class SandboxApp(
    /**
     * What it says about itself. Data types with `appLogic` are forms; those with `autoCreate` come with every instance.
     *
     * `altinnNugetVersion` chooses the version of the app library, and so what the app can do and how it says no: 8.12.0
     * when not set. Apps before 8.0.0 do not tell it when they are asked.
     */
    val metadata: ApplicationMetadata,
    /** The kinds of its tasks, in order: `data`, `confirmation`, `signing`. One data task when empty. */
    val tasks: List<String> = emptyList(),
    /** Lets system users sign; otherwise a signing task wants a person. */
    val systemUsersSign: Boolean? = null,
    /** A form that holds this text is invalid. */
    val invalidMarker: String? = null,
    /** What the app calculates whenever a form is put: fields and values, for `changedFields`. */
    val calculatedFields: Json? = null,
    /** For how many seconds a file's scan takes; 0 when not set. */
    val scanSeconds: Int? = null,
    /** Apps before version 8: what a refused process/next answers with, a text or XML. The library's own text when not set. */
    val conflictBody: String? = null,
    /** Apps of version 9: what their workflow engine does. */
    val engine: SandboxProcessEngine? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        metadata.ffi(kept),
        tasks.list { it.ffi() },
        systemUsersSign?.ffi() ?: FfiValue.Absent,
        invalidMarker?.ffi() ?: FfiValue.Absent,
        calculatedFields?.ffi() ?: FfiValue.Absent,
        scanSeconds?.ffi() ?: FfiValue.Absent,
        conflictBody?.ffi() ?: FfiValue.Absent,
        engine?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<SandboxApp> {
        override fun read(value: FfiValue): SandboxApp = Fields(value, 8, "SandboxApp").run {
            SandboxApp(
                metadata = required("metadata", ApplicationMetadata),
                tasks = list("tasks", texts),
                systemUsersSign = optional("systemUsersSign", booleans),
                invalidMarker = optional("invalidMarker", texts),
                calculatedFields = optional("calculatedFields", jsons),
                scanSeconds = optional("scanSeconds", ints),
                conflictBody = optional("conflictBody", texts),
                engine = optional("engine", SandboxProcessEngine),
            )
        }
    }
}

/** An attachment of a message. */
data class SandboxAttachment(
    /** Name, as the portal shows it. */
    val name: String,
    /** File name. */
    val fileName: String,
    /** Content. */
    val data: ByteArray,
) : Message {
    override fun equals(other: Any?): Boolean =
        other is SandboxAttachment &&
            same(name, other.name) &&
            same(fileName, other.fileName) &&
            same(data, other.data)

    override fun hashCode(): Int = hash(name, fileName, data)

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        name.ffi(),
        fileName.ffi(),
        data.ffi(),
    )

    internal companion object : Reader<SandboxAttachment> {
        override fun read(value: FfiValue): SandboxAttachment = Fields(value, 3, "SandboxAttachment").run {
            SandboxAttachment(
                name = required("name", texts),
                fileName = required("fileName", texts),
                data = required("data", byteArrays),
            )
        }
    }
}

/** A certificate that sensitive fields of a service's forms are encrypted for. */
data class SandboxCertificate(
    /** Code of the service (tjenestekode). */
    val serviceCode: String,
    /** Number of the service's edition (tjenesteutgavekode). */
    val serviceEdition: Int,
    /** The certificate as text. */
    val certificate: String,
    /** Its number. */
    val certificateId: Int,
    /** Altinn's number of the service owner. */
    val serviceOwnerId: Int? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        serviceCode.ffi(),
        serviceEdition.ffi(),
        certificate.ffi(),
        certificateId.ffi(),
        serviceOwnerId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<SandboxCertificate> {
        override fun read(value: FfiValue): SandboxCertificate = Fields(value, 5, "SandboxCertificate").run {
            SandboxCertificate(
                serviceCode = required("serviceCode", texts),
                serviceEdition = required("serviceEdition", ints),
                certificate = required("certificate", texts),
                certificateId = required("certificateId", ints),
                serviceOwnerId = optional("serviceOwnerId", ints),
            )
        }
    }
}

/** A client of Maskinporten. */
data class SandboxClient(
    /** Its identifier. */
    val clientId: String,
    /** The organisation that it belongs to. */
    val organisationNumber: String,
    /** The scopes that it was given; any when empty. */
    val scopes: List<String> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        clientId.ffi(),
        organisationNumber.ffi(),
        scopes.list { it.ffi() },
    )

    internal companion object : Reader<SandboxClient> {
        override fun read(value: FfiValue): SandboxClient = Fields(value, 3, "SandboxClient").run {
            SandboxClient(
                clientId = required("clientId", texts),
                organisationNumber = required("organisationNumber", texts),
                scopes = list("scopes", texts),
            )
        }
    }
}

/** A message. */
data class SandboxCorrespondence(
    /** The service that it belongs to. */
    val resourceId: String,
    /** Organisation number of its recipient. */
    val recipient: String,
    /** Subject. */
    val title: String,
    /** Text, in Markdown. */
    val body: String? = null,
    /** Organisation number of its sender. */
    val sender: String? = null,
    /** Whether the recipient must confirm it. */
    val confirmationNeeded: Boolean? = null,
    /** When it is published: not to be seen before. From the start when not set. */
    val published: AltinnDateTime? = null,
    /** Its attachments. */
    val attachments: List<SandboxCorrespondenceAttachment> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        resourceId.ffi(),
        recipient.ffi(),
        title.ffi(),
        body?.ffi() ?: FfiValue.Absent,
        sender?.ffi() ?: FfiValue.Absent,
        confirmationNeeded?.ffi() ?: FfiValue.Absent,
        published?.ffi() ?: FfiValue.Absent,
        attachments.list { it.ffi(kept) },
    )

    internal companion object : Reader<SandboxCorrespondence> {
        override fun read(value: FfiValue): SandboxCorrespondence = Fields(value, 8, "SandboxCorrespondence").run {
            SandboxCorrespondence(
                resourceId = required("resourceId", texts),
                recipient = required("recipient", texts),
                title = required("title", texts),
                body = optional("body", texts),
                sender = optional("sender", texts),
                confirmationNeeded = optional("confirmationNeeded", booleans),
                published = optional("published", dateTimes),
                attachments = list("attachments", SandboxCorrespondenceAttachment),
            )
        }
    }
}

/** An attachment of a message. */
data class SandboxCorrespondenceAttachment(
    /** File name. */
    val fileName: String,
    /** Media type. */
    val contentType: String,
    /** The bytes. */
    val content: ByteArray,
) : Message {
    override fun equals(other: Any?): Boolean =
        other is SandboxCorrespondenceAttachment &&
            same(fileName, other.fileName) &&
            same(contentType, other.contentType) &&
            same(content, other.content)

    override fun hashCode(): Int = hash(fileName, contentType, content)

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        fileName.ffi(),
        contentType.ffi(),
        content.ffi(),
    )

    internal companion object : Reader<SandboxCorrespondenceAttachment> {
        override fun read(value: FfiValue): SandboxCorrespondenceAttachment = Fields(value, 3, "SandboxCorrespondenceAttachment").run {
            SandboxCorrespondenceAttachment(
                fileName = required("fileName", texts),
                contentType = required("contentType", texts),
                content = required("content", byteArrays),
            )
        }
    }
}

/** The forms of a service of Altinn II. */
data class SandboxFormSet(
    /** Code of the service (tjenestekode). */
    val serviceCode: String,
    /** Number of the service's edition (tjenesteutgavekode). */
    val serviceEditionCode: Int,
    /** The forms, each with its XSD. */
    val forms: List<FormSchemaDefinition> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        serviceCode.ffi(),
        serviceEditionCode.ffi(),
        forms.list { it.ffi(kept) },
    )

    internal companion object : Reader<SandboxFormSet> {
        override fun read(value: FfiValue): SandboxFormSet = Fields(value, 3, "SandboxFormSet").run {
            SandboxFormSet(
                serviceCode = required("serviceCode", texts),
                serviceEditionCode = required("serviceEditionCode", ints),
                forms = list("forms", FormSchemaDefinition),
            )
        }
    }
}

/** An archived lookup (innsynstjeneste) of Altinn II. */
data class SandboxLookup(
    /** Whose archive: organisation number or national identity number. */
    val reportee: String,
    /** Title. */
    val title: String,
    /** What was looked up, as a PDF document. */
    val pdf: ByteArray,
    /** Code of the service (tjenestekode). */
    val serviceCode: String? = null,
    /** When it was archived, Norwegian local time; the start of 2026 when not set. */
    val archived: AltinnDateTime? = null,
) : Message {
    override fun equals(other: Any?): Boolean =
        other is SandboxLookup &&
            same(reportee, other.reportee) &&
            same(title, other.title) &&
            same(serviceCode, other.serviceCode) &&
            same(archived, other.archived) &&
            same(pdf, other.pdf)

    override fun hashCode(): Int = hash(reportee, title, serviceCode, archived, pdf)

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        reportee.ffi(),
        title.ffi(),
        serviceCode?.ffi() ?: FfiValue.Absent,
        archived?.ffi() ?: FfiValue.Absent,
        pdf.ffi(),
    )

    internal companion object : Reader<SandboxLookup> {
        override fun read(value: FfiValue): SandboxLookup = Fields(value, 5, "SandboxLookup").run {
            SandboxLookup(
                reportee = required("reportee", texts),
                title = required("title", texts),
                serviceCode = optional("serviceCode", texts),
                archived = optional("archived", dateTimes),
                pdf = required("pdf", byteArrays),
            )
        }
    }
}

/** A message in a message box of Altinn II. */
data class SandboxMessage(
    /** Whose message box: organisation number or national identity number. */
    val reportee: String,
    /** Title. */
    val title: String,
    /** Text. */
    val text: String? = null,
    /** Code of the service (tjenestekode). */
    val serviceCode: String? = null,
    /** Code of the service owner. */
    val serviceOwnerCode: String? = null,
    /** Name of the service owner. */
    val sender: String? = null,
    /** Whether the reader must confirm it. */
    val confirmationNeeded: Boolean? = null,
    /** When it was sent, Norwegian local time; the start of 2026 when not set. */
    val sent: AltinnDateTime? = null,
    /** When something must be done about it. */
    val dueDate: AltinnDateTime? = null,
    /** The collaboration that it belongs to. The first one that is opened has number 4000001. */
    val caseId: Int? = null,
    /** The archive reference of the submission that it answers. */
    val archiveReference: String? = null,
    /** Whether the reader may delete it; so when not set. */
    val allowDelete: Boolean? = null,
    /** Its attachments. */
    val attachments: List<SandboxAttachment> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        reportee.ffi(),
        title.ffi(),
        text?.ffi() ?: FfiValue.Absent,
        serviceCode?.ffi() ?: FfiValue.Absent,
        serviceOwnerCode?.ffi() ?: FfiValue.Absent,
        sender?.ffi() ?: FfiValue.Absent,
        confirmationNeeded?.ffi() ?: FfiValue.Absent,
        sent?.ffi() ?: FfiValue.Absent,
        dueDate?.ffi() ?: FfiValue.Absent,
        caseId?.ffi() ?: FfiValue.Absent,
        archiveReference?.ffi() ?: FfiValue.Absent,
        allowDelete?.ffi() ?: FfiValue.Absent,
        attachments.list { it.ffi(kept) },
    )

    internal companion object : Reader<SandboxMessage> {
        override fun read(value: FfiValue): SandboxMessage = Fields(value, 13, "SandboxMessage").run {
            SandboxMessage(
                reportee = required("reportee", texts),
                title = required("title", texts),
                text = optional("text", texts),
                serviceCode = optional("serviceCode", texts),
                serviceOwnerCode = optional("serviceOwnerCode", texts),
                sender = optional("sender", texts),
                confirmationNeeded = optional("confirmationNeeded", booleans),
                sent = optional("sent", dateTimes),
                dueDate = optional("dueDate", dateTimes),
                caseId = optional("caseId", ints),
                archiveReference = optional("archiveReference", texts),
                allowDelete = optional("allowDelete", booleans),
                attachments = list("attachments", SandboxAttachment),
            )
        }
    }
}

/** A party. */
data class SandboxParty(
    /** Its number in Altinn. */
    val partyId: Int,
    /** Its name. */
    val name: String,
    /** Its organisation number. */
    val organisationNumber: String? = null,
    /** Its national identity number, for a person. */
    val personNumber: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        partyId.ffi(),
        name.ffi(),
        organisationNumber?.ffi() ?: FfiValue.Absent,
        personNumber?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<SandboxParty> {
        override fun read(value: FfiValue): SandboxParty = Fields(value, 4, "SandboxParty").run {
            SandboxParty(
                partyId = required("partyId", ints),
                name = required("name", texts),
                organisationNumber = optional("organisationNumber", texts),
                personNumber = optional("personNumber", texts),
            )
        }
    }
}

/** A form that is filled in beforehand, in Altinn II. */
data class SandboxPrefilledForm(
    /** The form's data format. */
    val dataFormatId: String,
    /** Version of the data format. */
    val dataFormatVersion: Int,
    /** The form itself: a whole XML document as text. */
    val formData: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        dataFormatId.ffi(),
        dataFormatVersion.ffi(),
        formData.ffi(),
    )

    internal companion object : Reader<SandboxPrefilledForm> {
        override fun read(value: FfiValue): SandboxPrefilledForm = Fields(value, 3, "SandboxPrefilledForm").run {
            SandboxPrefilledForm(
                dataFormatId = required("dataFormatId", texts),
                dataFormatVersion = required("dataFormatVersion", ints),
                formData = required("formData", texts),
            )
        }
    }
}

/** A form task that is filled in beforehand, in Altinn II. */
data class SandboxPrefilledFormTask(
    /** Whose data: organisation number or national identity number. */
    val reportee: String,
    /** Code of the service (tjenestekode). */
    val serviceCode: String,
    /** Number of the service's edition (tjenesteutgavekode). */
    val serviceEditionCode: Int,
    /** The forms: the main form first. */
    val forms: List<SandboxPrefilledForm> = emptyList(),
    /** What tells it from others of the same service and reportee. */
    val identityFields: List<String> = emptyList(),
    /** Whether it comes from the registers; otherwise from the service owner. */
    val isFromRegisters: Boolean? = null,
    /** Code of the service owner. */
    val serviceOwnerCode: String? = null,
    /** From when it holds; always when not set. */
    val validFrom: AltinnDateTime? = null,
    /** Until when it holds; for ever when not set. */
    val validTo: AltinnDateTime? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        reportee.ffi(),
        serviceCode.ffi(),
        serviceEditionCode.ffi(),
        forms.list { it.ffi(kept) },
        identityFields.list { it.ffi() },
        isFromRegisters?.ffi() ?: FfiValue.Absent,
        serviceOwnerCode?.ffi() ?: FfiValue.Absent,
        validFrom?.ffi() ?: FfiValue.Absent,
        validTo?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<SandboxPrefilledFormTask> {
        override fun read(value: FfiValue): SandboxPrefilledFormTask = Fields(value, 9, "SandboxPrefilledFormTask").run {
            SandboxPrefilledFormTask(
                reportee = required("reportee", texts),
                serviceCode = required("serviceCode", texts),
                serviceEditionCode = required("serviceEditionCode", ints),
                forms = list("forms", SandboxPrefilledForm),
                identityFields = list("identityFields", texts),
                isFromRegisters = optional("isFromRegisters", booleans),
                serviceOwnerCode = optional("serviceOwnerCode", texts),
                validFrom = optional("validFrom", dateTimes),
                validTo = optional("validTo", dateTimes),
            )
        }
    }
}

/** What the workflow engine of an app of version 9 does. It works at once and without failure when nothing is set. */
data class SandboxProcessEngine(
    /**
     * For how many seconds it is still at work after process/next has answered 200. Meanwhile `workflow.status` is
     * `processing`, and another process/next gets 409 with `processNextState` `retrying`.
     */
    val processingSeconds: Int? = null,
    /** What `workflow.retrying` says while it is at work. */
    val retrying: Boolean? = null,
    /**
     * How many times process/next gets 504, in each instance. The engine goes on: the process has moved when
     * `processingSeconds` are over.
     */
    val timeouts: Int? = null,
    /**
     * How many times the engine gives up, in each instance, before it times out or works. process/next gets 500 with
     * `workflowFailure`, then 409 with `processNextState` `resumeRequired`; process/resume moves the process.
     */
    val failures: Int? = null,
    /** How many creations in the app get 500. */
    val failedCreations: Int? = null,
    /**
     * What they recommend: `retryInstanceCreation` (the instance is gone; so when not set), `inspectInstance` (it is there
     * and works), `resumeCurrentTask` (it is there, and its first task must be resumed).
     */
    val recommendedAction: WorkflowRecommendedAction? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        processingSeconds?.ffi() ?: FfiValue.Absent,
        retrying?.ffi() ?: FfiValue.Absent,
        timeouts?.ffi() ?: FfiValue.Absent,
        failures?.ffi() ?: FfiValue.Absent,
        failedCreations?.ffi() ?: FfiValue.Absent,
        recommendedAction?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<SandboxProcessEngine> {
        override fun read(value: FfiValue): SandboxProcessEngine = Fields(value, 6, "SandboxProcessEngine").run {
            SandboxProcessEngine(
                processingSeconds = optional("processingSeconds", ints),
                retrying = optional("retrying", booleans),
                timeouts = optional("timeouts", ints),
                failures = optional("failures", ints),
                failedCreations = optional("failedCreations", ints),
                recommendedAction = optional("recommendedAction", names(::WorkflowRecommendedAction, WorkflowRecommendedAction::unknown)),
            )
        }
    }
}

/** How a sandbox starts out. */
data class SandboxSetup(
    /** What is to go wrong, in order. */
    val faults: List<Fault> = emptyList(),
    /** Altinn II: the end-user systems (datasystem) that may sign in. Without any, every name with the password `sandbox`. */
    val systems: List<SandboxSystem> = emptyList(),
    /** Altinn II: the end users. Without any, every national identity number with the password `sandbox`. */
    val users: List<SandboxUser> = emptyList(),
    /** Altinn II: the services there are. Without any, every service code is taken, and the list of services is empty. */
    val services: List<AvailableService> = emptyList(),
    /** Altinn II: the forms of services, with their XSDs. */
    val formSets: List<SandboxFormSet> = emptyList(),
    /** Altinn II: code lists; several of one name are its versions and languages. */
    val codeLists: List<CodeList> = emptyList(),
    /** Altinn II: messages that lie in message boxes from the start. */
    val messages: List<SandboxMessage> = emptyList(),
    /** Altinn II: lookups that lie in archives from the start. */
    val lookups: List<SandboxLookup> = emptyList(),
    /** Altinn II: the certificates that sensitive fields are encrypted for. */
    val certificates: List<SandboxCertificate> = emptyList(),
    /** Altinn II: the payment information that everyone gets, XML. Without it there is none. */
    val paymentInformation: String? = null,
    /** Altinn II: the workflows of services. Without one, a form task that is complete is sent in at once. */
    val workflows: List<SandboxWorkflow> = emptyList(),
    /** Altinn II: what is filled in beforehand, from the start. */
    val prefilledFormTasks: List<SandboxPrefilledFormTask> = emptyList(),
    /** Altinn II: form data that contains one of these texts fails validation. Without any, `ugyldig="true"`. */
    val invalidFormTexts: List<String> = emptyList(),
    /** Altinn 3. Without it, one of each: a party, an app, a message. */
    val altinn3: Altinn3Setup? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        faults.list { it.ffi(kept) },
        systems.list { it.ffi(kept) },
        users.list { it.ffi(kept) },
        services.list { it.ffi(kept) },
        formSets.list { it.ffi(kept) },
        codeLists.list { it.ffi(kept) },
        messages.list { it.ffi(kept) },
        lookups.list { it.ffi(kept) },
        certificates.list { it.ffi(kept) },
        paymentInformation?.ffi() ?: FfiValue.Absent,
        workflows.list { it.ffi(kept) },
        prefilledFormTasks.list { it.ffi(kept) },
        invalidFormTexts.list { it.ffi() },
        altinn3?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<SandboxSetup> {
        override fun read(value: FfiValue): SandboxSetup = Fields(value, 14, "SandboxSetup").run {
            SandboxSetup(
                faults = list("faults", Fault),
                systems = list("systems", SandboxSystem),
                users = list("users", SandboxUser),
                services = list("services", AvailableService),
                formSets = list("formSets", SandboxFormSet),
                codeLists = list("codeLists", CodeList),
                messages = list("messages", SandboxMessage),
                lookups = list("lookups", SandboxLookup),
                certificates = list("certificates", SandboxCertificate),
                paymentInformation = optional("paymentInformation", texts),
                workflows = list("workflows", SandboxWorkflow),
                prefilledFormTasks = list("prefilledFormTasks", SandboxPrefilledFormTask),
                invalidFormTexts = list("invalidFormTexts", texts),
                altinn3 = optional("altinn3", Altinn3Setup),
            )
        }
    }
}

/** An end-user system that may sign in to Altinn II. */
data class SandboxSystem(
    /** System user name (datasystem-ID). */
    val name: String,
    /** System password. */
    val password: Secret,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        name.ffi(),
        password.ffi(),
    )

    internal companion object : Reader<SandboxSystem> {
        override fun read(value: FfiValue): SandboxSystem = Fields(value, 2, "SandboxSystem").run {
            SandboxSystem(
                name = required("name", texts),
                password = required("password", secrets),
            )
        }
    }
}

/** A system user. */
data class SandboxSystemUser(
    /** The organisation that it belongs to. */
    val organisationNumber: String,
    /** The reference that it was asked for with; a grant must have the same one, or none if this is not set. */
    val externalRef: String? = null,
    /** Organisations that it acts for beside its own: an accountant's clients. */
    val actsFor: List<String> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        organisationNumber.ffi(),
        externalRef?.ffi() ?: FfiValue.Absent,
        actsFor.list { it.ffi() },
    )

    internal companion object : Reader<SandboxSystemUser> {
        override fun read(value: FfiValue): SandboxSystemUser = Fields(value, 3, "SandboxSystemUser").run {
            SandboxSystemUser(
                organisationNumber = required("organisationNumber", texts),
                externalRef = optional("externalRef", texts),
                actsFor = list("actsFor", texts),
            )
        }
    }
}

/** An end user of Altinn II. */
data class SandboxUser(
    /** National identity number. */
    val nationalIdentityNumber: String,
    /** Altinn password. */
    val password: Secret,
    /** Name; `Sandkasse` when not set. */
    val name: String? = null,
    /** What a challenge ends with in place of a one-time code, for example `NoPhoneNumber`. */
    val challengeStatus: ChallengeStatus? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        nationalIdentityNumber.ffi(),
        password.ffi(),
        name?.ffi() ?: FfiValue.Absent,
        challengeStatus?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<SandboxUser> {
        override fun read(value: FfiValue): SandboxUser = Fields(value, 4, "SandboxUser").run {
            SandboxUser(
                nationalIdentityNumber = required("nationalIdentityNumber", texts),
                password = required("password", secrets),
                name = optional("name", texts),
                challengeStatus = optional("challengeStatus", names(::ChallengeStatus, ChallengeStatus::unknown)),
            )
        }
    }
}

/** The workflow of a service of Altinn II. */
data class SandboxWorkflow(
    /** Code of the service (tjenestekode). */
    val serviceCode: String,
    /** Number of the service's edition (tjenesteutgavekode); all editions when not set. */
    val serviceEditionCode: Int? = null,
    /** How many signing steps there are, each for another user; none when not set. */
    val signingSteps: Int? = null,
    /** Whether there is a step that is signed by the users whom the submitter chooses (brukerstyrt signering). */
    val userControlledSigning: Boolean? = null,
    /** Whether a form task that is complete and needs no signature waits to be sent in. */
    val waitsForSending: Boolean? = null,
    /** What a signer agrees to. */
    val signingText: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        serviceCode.ffi(),
        serviceEditionCode?.ffi() ?: FfiValue.Absent,
        signingSteps?.ffi() ?: FfiValue.Absent,
        userControlledSigning?.ffi() ?: FfiValue.Absent,
        waitsForSending?.ffi() ?: FfiValue.Absent,
        signingText?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<SandboxWorkflow> {
        override fun read(value: FfiValue): SandboxWorkflow = Fields(value, 6, "SandboxWorkflow").run {
            SandboxWorkflow(
                serviceCode = required("serviceCode", texts),
                serviceEditionCode = optional("serviceEditionCode", ints),
                signingSteps = optional("signingSteps", ints),
                userControlledSigning = optional("userControlledSigning", booleans),
                waitsForSending = optional("waitsForSending", booleans),
                signingText = optional("signingText", texts),
            )
        }
    }
}

/** Confirms a message (bekreft melding), which tells its sender that the user has read it. */
data class SaveCorrespondenceConfirmation(
    /** Number of the message. */
    val reporteeElementId: Int,
    /** Who confirms. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reporteeElementId.ffi(),
    )

    internal companion object : Reader<SaveCorrespondenceConfirmation> {
        override fun read(value: FfiValue): SaveCorrespondenceConfirmation = Fields(value, 2, "SaveCorrespondenceConfirmation").run {
            SaveCorrespondenceConfirmation(
                user = optional("user", EndUser),
                reporteeElementId = required("reporteeElementId", ints),
            )
        }
    }
}

/**
 * Puts a new status and text on a receipt, in the older form. New programs use `update_receipt`, which tells the rules.
 *
 * Altinn's documentation calls it outdated and says that it may go.
 */
data class SaveReceipt(
    /** Which receipt, and what is new. */
    val update: ReceiptUpdateV1,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        update.ffi(kept),
    )

    internal companion object : Reader<SaveReceipt> {
        override fun read(value: FfiValue): SaveReceipt = Fields(value, 1, "SaveReceipt").run {
            SaveReceipt(
                update = required("update", ReceiptUpdateV1),
            )
        }
    }
}

/** The XSD of a form, as a file. */
data class SchemaFile(
    /**
     * File name, made of data format and version: ASCII letters, digits, `-` and `_`, and `.xsd`. Safe on every system, and
     * different from the others' even where case does not count.
     */
    val name: String,
    /** Content, to be written as UTF-8: that is what its XML declaration says, whatever Altinn's said. */
    val xsd: String,
    /** The form's data format: `dataFormatId` of a submission. */
    val dataFormatId: String? = null,
    /** Version of the data format: `dataFormatVersion` of a submission. */
    val dataFormatVersion: Int? = null,
    /** Altinn's number of the form. */
    val logicalFormId: Int? = null,
    /**
     * Whether it is the main form, and not a sub form. Not set when nobody said: neither the program, nor the form set by
     * having one form only.
     */
    val isMainForm: Boolean? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        name.ffi(),
        xsd.ffi(),
        dataFormatId?.ffi() ?: FfiValue.Absent,
        dataFormatVersion?.ffi() ?: FfiValue.Absent,
        logicalFormId?.ffi() ?: FfiValue.Absent,
        isMainForm?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<SchemaFile> {
        override fun read(value: FfiValue): SchemaFile = Fields(value, 6, "SchemaFile").run {
            SchemaFile(
                name = required("name", texts),
                xsd = required("xsd", texts),
                dataFormatId = optional("dataFormatId", texts),
                dataFormatVersion = optional("dataFormatVersion", ints),
                logicalFormId = optional("logicalFormId", ints),
                isMainForm = optional("isMainForm", booleans),
                unknown = unknown,
            )
        }
    }
}

/** The XSDs of a form set, as files. */
data class SchemaFileList(
    /** A file for each form that has an XSD, in Altinn's order. */
    val files: List<SchemaFile> = emptyList(),
    /** The forms that Altinn gave no XSD for. */
    val withoutXsd: List<FormSchemaDefinition> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        files.list { it.ffi(kept) },
        withoutXsd.list { it.ffi(kept) },
    )

    internal companion object : Reader<SchemaFileList> {
        override fun read(value: FfiValue): SchemaFileList = Fields(value, 2, "SchemaFileList").run {
            SchemaFileList(
                files = list("files", SchemaFile),
                withoutXsd = list("withoutXsd", FormSchemaDefinition),
                unknown = unknown,
            )
        }
    }
}

/**
 * Makes files of the XSDs of a form set, ready to be written as UTF-8.
 *
 * Every XSD is read to its end first: one that is broken, or no XSD at all, is refused with the path of its form.
 */
data class SchemaFiles(
    /** What `get_form_task_schema_definitions` answered. */
    val definitions: FormTaskSchemaDefinitions,
    /**
     * Data format of the main form, when the program knows it. Altinn's answer does not say which form is the main one; the
     * service's documentation does.
     */
    val mainDataFormatId: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        definitions.ffi(kept),
        mainDataFormatId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<SchemaFiles> {
        override fun read(value: FfiValue): SchemaFiles = Fields(value, 2, "SchemaFiles").run {
            SchemaFiles(
                definitions = required("definitions", FormTaskSchemaDefinitions),
                mainDataFormatId = optional("mainDataFormatId", texts),
            )
        }
    }
}

/**
 * Puts a search of a message box together, for `GetReporteeElementList`.
 *
 * Altinn's own search is a bag of switches and texts that takes any mixture and answers contradictions with nothing found.
 * Here they are refused, with the field that is at fault. Whatever is not set does not narrow the search.
 *
 * Altinn's documentation has the first and the last day of the period the wrong way round; the names tell it right.
 */
data class SearchReporteeElements(
    /** Whose message box: organisation number or national identity number. */
    val reportee: String,
    /** What state the elements are in: one at least. */
    val states: List<ReporteeElementState> = emptyList(),
    /** Only elements that changed on this day or later: a date without a time. */
    val fromDay: AltinnDateTime? = null,
    /** Only elements that changed on this day or earlier: a date without a time. */
    val toDay: AltinnDateTime? = null,
    /**
     * Only elements that changed today or in so many days before, in place of `from_day` and `to_day`. Days begin in UTC, so
     * that by night it may be one more.
     */
    val lastDays: Int? = null,
    /** Only elements of services with these codes (tjenestekoder). */
    val serviceCodes: List<String> = emptyList(),
    /** Only elements of this service owner's services. */
    val serviceOwnerCode: String? = null,
    /** Text in the name of the service. */
    val text: String? = null,
    /** An archive reference (arkivreferanse), or a part of one. Only archived elements have one. */
    val archiveReference: String? = null,
    /** Only what belongs to this collaboration. */
    val caseId: Int? = null,
    /** Only collaborations (samhandlingstjenester) of this kind. */
    val collaborations: CollaborationKind? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        reportee.ffi(),
        states.list { it.ffi() },
        fromDay?.ffi() ?: FfiValue.Absent,
        toDay?.ffi() ?: FfiValue.Absent,
        lastDays?.ffi() ?: FfiValue.Absent,
        serviceCodes.list { it.ffi() },
        serviceOwnerCode?.ffi() ?: FfiValue.Absent,
        text?.ffi() ?: FfiValue.Absent,
        archiveReference?.ffi() ?: FfiValue.Absent,
        caseId?.ffi() ?: FfiValue.Absent,
        collaborations?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<SearchReporteeElements> {
        override fun read(value: FfiValue): SearchReporteeElements = Fields(value, 11, "SearchReporteeElements").run {
            SearchReporteeElements(
                reportee = required("reportee", texts),
                states = list("states", names(::ReporteeElementState, ReporteeElementState::unknown)),
                fromDay = optional("fromDay", dateTimes),
                toDay = optional("toDay", dateTimes),
                lastDays = optional("lastDays", ints),
                serviceCodes = list("serviceCodes", texts),
                serviceOwnerCode = optional("serviceOwnerCode", texts),
                text = optional("text", texts),
                archiveReference = optional("archiveReference", texts),
                caseId = optional("caseId", ints),
                collaborations = optional("collaborations", names(::CollaborationKind, CollaborationKind::unknown)),
            )
        }
    }
}

/** What Altinn, or whatever answered in its place, said about an error. */
data class ServerReport(
    /** HTTP status code. */
    val status: Int,
    /** `ErrorID` of an AltinnFault: see Altinn's list of error codes for the operation. */
    val errorId: Int? = null,
    /** `ErrorGuid` of an AltinnFault: Altinn's support finds the case by it. */
    val errorGuid: String? = null,
    /** Altinn's message: `AltinnErrorMessage`, a problem's `title`, a gateway's `message`, a text, or the fault string. */
    val message: String? = null,
    /** The same in the user's language: `AltinnLocalizedErrorMessage`. */
    val localizedMessage: String? = null,
    /** More of it: `AltinnExtendedErrorMessage`, or a problem's `detail`, its issues, and the obligations that were not met. */
    val extendedMessage: String? = null,
    /** `faultcode` (SOAP 1.1), the innermost `Subcode` (SOAP 1.2), a problem's `code`, or an OAuth `error`. */
    val code: String? = null,
    /**
     * The code under which the error is documented, when that is not `code` itself: Maskinporten's `MP-121`, or `CORR-01025`
     * for an answer that has the number only. `docs/errors.md` lists them.
     */
    val documentedCode: String? = null,
    /** `UserGuid` of an AltinnFault: whom Altinn took the caller for. */
    val userGuid: String? = null,
    /** `UserId` of an AltinnFault: the same as a number. */
    val userId: String? = null,
    /** Where a redirect leads, without its query. */
    val location: String? = null,
    /** A problem's `traceId`, or the trace or correlation id in Maskinporten's description: for Altinn's or Digdir's support. */
    val traceId: String? = null,
    /** The whole problem document of an Altinn 3 answer. */
    val problem: Json? = null,
    /** The beginning of the body, when it was none of the above (at most 1,024 characters). */
    val excerpt: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        status.ffi(),
        errorId?.ffi() ?: FfiValue.Absent,
        errorGuid?.ffi() ?: FfiValue.Absent,
        message?.ffi() ?: FfiValue.Absent,
        localizedMessage?.ffi() ?: FfiValue.Absent,
        extendedMessage?.ffi() ?: FfiValue.Absent,
        code?.ffi() ?: FfiValue.Absent,
        documentedCode?.ffi() ?: FfiValue.Absent,
        userGuid?.ffi() ?: FfiValue.Absent,
        userId?.ffi() ?: FfiValue.Absent,
        location?.ffi() ?: FfiValue.Absent,
        traceId?.ffi() ?: FfiValue.Absent,
        problem?.ffi() ?: FfiValue.Absent,
        excerpt?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ServerReport> {
        override fun read(value: FfiValue): ServerReport = Fields(value, 14, "ServerReport").run {
            ServerReport(
                status = required("status", ints),
                errorId = optional("errorId", ints),
                errorGuid = optional("errorGuid", texts),
                message = optional("message", texts),
                localizedMessage = optional("localizedMessage", texts),
                extendedMessage = optional("extendedMessage", texts),
                code = optional("code", texts),
                documentedCode = optional("documentedCode", texts),
                userGuid = optional("userGuid", texts),
                userId = optional("userId", texts),
                location = optional("location", texts),
                traceId = optional("traceId", texts),
                problem = optional("problem", jsons),
                excerpt = optional("excerpt", texts),
                unknown = unknown,
            )
        }
    }
}

/** The contract namespace of an Altinn II service. */
data class ServiceNamespace(
    /** The service's name in the catalogue, for example `WorkflowServiceExternal`. */
    val service: String,
    /** The namespace of its wrapper elements and actions, without a slash at the end. */
    val namespace: String,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        service.ffi(),
        namespace.ffi(),
    )

    internal companion object : Reader<ServiceNamespace> {
        override fun read(value: FfiValue): ServiceNamespace = Fields(value, 2, "ServiceNamespace").run {
            ServiceNamespace(
                service = required("service", texts),
                namespace = required("namespace", texts),
            )
        }
    }
}

/** A certificate of a service owner. */
data class ServiceOwnerCertificate(
    /** The certificate as text. Altinn does not say in which form: base64 of its DER bytes is to be expected. */
    val certificate: String? = null,
    /** Its number: `certificateId` of the keys in a shipment. */
    val certificateId: Int? = null,
    /** Altinn's number of the service owner. */
    val serviceOwnerId: Int? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        certificate?.ffi() ?: FfiValue.Absent,
        certificateId?.ffi() ?: FfiValue.Absent,
        serviceOwnerId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ServiceOwnerCertificate> {
        override fun read(value: FfiValue): ServiceOwnerCertificate = Fields(value, 3, "ServiceOwnerCertificate").run {
            ServiceOwnerCertificate(
                certificate = optional("certificate", texts),
                certificateId = optional("certificateId", ints),
                serviceOwnerId = optional("serviceOwnerId", ints),
                unknown = unknown,
            )
        }
    }
}

/** The certificates of a service. */
data class ServiceOwnerCertificates(
    /**
     * One for each service owner that receives the forms. Empty when there is no such service, or when it has no sensitive
     * fields.
     */
    val certificates: List<ServiceOwnerCertificate> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        certificates.list { it.ffi(kept) },
    )

    internal companion object : Reader<ServiceOwnerCertificates> {
        override fun read(value: FfiValue): ServiceOwnerCertificates = Fields(value, 1, "ServiceOwnerCertificates").run {
            ServiceOwnerCertificates(
                certificates = list("certificates", ServiceOwnerCertificate),
                unknown = unknown,
            )
        }
    }
}

/** The key to sensitive fields, encrypted with a service owner's certificate. */
data class ServiceOwnerKey(
    /** Code of the service owner. */
    val serviceOwnerCode: String? = null,
    /** Altinn's number of the certificate. */
    val certificateId: Int? = null,
    /** The encrypted key. */
    val key: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        serviceOwnerCode?.ffi() ?: FfiValue.Absent,
        certificateId?.ffi() ?: FfiValue.Absent,
        key?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ServiceOwnerKey> {
        override fun read(value: FfiValue): ServiceOwnerKey = Fields(value, 3, "ServiceOwnerKey").run {
            ServiceOwnerKey(
                serviceOwnerCode = optional("serviceOwnerCode", texts),
                certificateId = optional("certificateId", ints),
                key = optional("key", texts),
            )
        }
    }
}

/** The service answered. It says nothing more. */
data class ServiceTested(
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
    )

    internal companion object : Reader<ServiceTested> {
        override fun read(value: FfiValue): ServiceTested = Fields(value, 0, "ServiceTested").run {
            ServiceTested(
                unknown = unknown,
            )
        }
    }
}

/** A session as hosts write it. */
data class SessionConfig(
    /** `production`, `tt02` or `custom`. */
    val environment: String,
    /** The addresses of a `custom` environment. */
    val addresses: Addresses? = null,
    /** How the system signs in to Altinn II. */
    val credentials: CredentialsConfig? = null,
    /** Tokens for Altinn 3. */
    val tokens: TokensConfig? = null,
    /** `nb` (default), `nn`, `en` or `se`. */
    val language: Language? = null,
    /** Bounds on what an answer may cost. */
    val limits: LimitsConfig? = null,
    /** Lets synthetic identity numbers through to production; for those who test there on agreement. */
    val allowSynthetic: Boolean? = null,
    /**
     * Contract namespaces of Altinn II services in place of the catalogue's, for services whose namespace is known from
     * documentation only.
     */
    val serviceNamespaces: List<ServiceNamespace> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        environment.ffi(),
        addresses?.ffi(kept) ?: FfiValue.Absent,
        credentials?.ffi(kept) ?: FfiValue.Absent,
        tokens?.ffi(kept) ?: FfiValue.Absent,
        language?.ffi() ?: FfiValue.Absent,
        limits?.ffi(kept) ?: FfiValue.Absent,
        allowSynthetic?.ffi() ?: FfiValue.Absent,
        serviceNamespaces.list { it.ffi(kept) },
    )

    internal companion object : Reader<SessionConfig> {
        override fun read(value: FfiValue): SessionConfig = Fields(value, 8, "SessionConfig").run {
            SessionConfig(
                environment = required("environment", texts),
                addresses = optional("addresses", Addresses),
                credentials = optional("credentials", CredentialsConfig),
                tokens = optional("tokens", TokensConfig),
                language = optional("language", names(::Language, Language::unknown)),
                limits = optional("limits", LimitsConfig),
                allowSynthetic = optional("allowSynthetic", booleans),
                serviceNamespaces = list("serviceNamespaces", ServiceNamespace),
            )
        }
    }
}

/**
 * Takes a form task back to form filling (utfylling), so that it can be changed. Signatures that it had are to be given
 * again.
 */
data class SetBackToFormFilling(
    /** Number of the element: `reporteeElementId` of the element list. */
    val reporteeElementId: Int,
    /** Who asks. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        reporteeElementId.ffi(),
    )

    internal companion object : Reader<SetBackToFormFilling> {
        override fun read(value: FfiValue): SetBackToFormFilling = Fields(value, 2, "SetBackToFormFilling").run {
            SetBackToFormFilling(
                user = optional("user", EndUser),
                reporteeElementId = required("reporteeElementId", ints),
            )
        }
    }
}

/** Fields that are left out of what is sent in. */
data class ShadowFields(
    /** How their names begin. */
    val prefix: String? = null,
    /** The data type that the rest is saved as; the same one when absent. */
    val saveToDataType: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        prefix?.ffi() ?: FfiValue.Absent,
        saveToDataType?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ShadowFields> {
        override fun read(value: FfiValue): ShadowFields = Fields(value, 2, "ShadowFields").run {
            ShadowFields(
                prefix = optional("prefix", texts),
                saveToDataType = optional("saveToDataType", texts),
                unknown = unknown,
            )
        }
    }
}

/** What became of a shipment. */
data class ShipmentOutcome(
    /** The verdict in a word: that of `receipt.outcome` on the receipt that was read last. */
    val verdict: SubmissionVerdict,
    /** Why, when the receipt's texts say it. */
    val reason: ReceiptReason? = null,
    /** What to tell the user. */
    val advice: AdviceText? = null,
    /** What a person should read. */
    val text: String? = null,
    /** Number of the receipt. */
    val receiptId: Int? = null,
    /** Altinn's archive reference, once the shipment is in the archive. */
    val archiveReference: String? = null,
    /** The receipt of the shipment, when its answer arrived. */
    val shipmentReceipt: ShipmentReceipt? = null,
    /** The receipt as it was read afterwards, with its sub-receipts. */
    val receipt: Receipt? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        verdict.ffi(),
        reason?.ffi() ?: FfiValue.Absent,
        advice?.ffi(kept) ?: FfiValue.Absent,
        text?.ffi() ?: FfiValue.Absent,
        receiptId?.ffi() ?: FfiValue.Absent,
        archiveReference?.ffi() ?: FfiValue.Absent,
        shipmentReceipt?.ffi(kept) ?: FfiValue.Absent,
        receipt?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<ShipmentOutcome> {
        override fun read(value: FfiValue): ShipmentOutcome = Fields(value, 8, "ShipmentOutcome").run {
            ShipmentOutcome(
                verdict = required("verdict", names(::SubmissionVerdict, SubmissionVerdict::unknown)),
                reason = optional("reason", names(::ReceiptReason, ReceiptReason::unknown)),
                advice = optional("advice", AdviceText),
                text = optional("text", texts),
                receiptId = optional("receiptId", ints),
                archiveReference = optional("archiveReference", texts),
                shipmentReceipt = optional("shipmentReceipt", ShipmentReceipt),
                receipt = optional("receipt", Receipt),
                unknown = unknown,
            )
        }
    }
}

/** The receipt that a submission gives. Altinn's other services tell of the same receipt in another form, `Receipt`. */
data class ShipmentReceipt(
    /** Number of the receipt; 0 when the shipment was refused. */
    val receiptId: Int? = null,
    /** What a person should read. */
    val receiptText: String? = null,
    /** Earlier texts, the newest first. */
    val receiptHistory: String? = null,
    /** When the receipt last changed, Norwegian local time. */
    val lastChanged: AltinnDateTime? = null,
    /** What kind of receipt it is. */
    val receiptTypeName: ReceiptType? = null,
    /** The outcome so far. */
    val receiptStatusCode: ReceiptStatus? = null,
    /** Number of the receipt that this one is part of. */
    val parentReceiptId: Int? = null,
    /** The names that the shipment goes by. */
    val references: List<ShipmentReference> = emptyList(),
    /** Receipts of the parts; their outcome may differ from the whole's. */
    val subReceipts: List<ShipmentReceipt> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        receiptId?.ffi() ?: FfiValue.Absent,
        receiptText?.ffi() ?: FfiValue.Absent,
        receiptHistory?.ffi() ?: FfiValue.Absent,
        lastChanged?.ffi() ?: FfiValue.Absent,
        receiptTypeName?.ffi() ?: FfiValue.Absent,
        receiptStatusCode?.ffi() ?: FfiValue.Absent,
        parentReceiptId?.ffi() ?: FfiValue.Absent,
        references.list { it.ffi(kept) },
        subReceipts.list { it.ffi(kept) },
    )

    internal companion object : Reader<ShipmentReceipt> {
        override fun read(value: FfiValue): ShipmentReceipt = Fields(value, 9, "ShipmentReceipt").run {
            ShipmentReceipt(
                receiptId = optional("receiptId", ints),
                receiptText = optional("receiptText", texts),
                receiptHistory = optional("receiptHistory", texts),
                lastChanged = optional("lastChanged", dateTimes),
                receiptTypeName = optional("receiptTypeName", names(::ReceiptType, ReceiptType::unknown)),
                receiptStatusCode = optional("receiptStatusCode", names(::ReceiptStatus, ReceiptStatus::unknown)),
                parentReceiptId = optional("parentReceiptId", ints),
                references = list("references", ShipmentReference),
                subReceipts = list("subReceipts", ShipmentReceipt),
                unknown = unknown,
            )
        }
    }
}

/** A name that a shipment or one of its parts goes by. */
data class ShipmentReference(
    /** The name. */
    val referenceValue: String? = null,
    /** Whose name it is. */
    val referenceTypeName: ReferenceType? = null,
    /** Altinn's number of the reportee. */
    val reporteeId: Int? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        referenceValue?.ffi() ?: FfiValue.Absent,
        referenceTypeName?.ffi() ?: FfiValue.Absent,
        reporteeId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ShipmentReference> {
        override fun read(value: FfiValue): ShipmentReference = Fields(value, 3, "ShipmentReference").run {
            ShipmentReference(
                referenceValue = optional("referenceValue", texts),
                referenceTypeName = optional("referenceTypeName", names(::ReferenceType, ReferenceType::unknown)),
                reporteeId = optional("reporteeId", ints),
                unknown = unknown,
            )
        }
    }
}

/** A signature made in the end-user system. */
data class ShipmentSignature(
    /** The end-user system's name for the signature, unique. */
    val endUserSystemReference: String? = null,
    /** Who signed, as the end-user system knows them. */
    val endUserSystemUserId: String? = null,
    /** When the user signed in to the end-user system. */
    val endUserSystemLoginDateTime: AltinnDateTime? = null,
    /** When the user signed. */
    val endUserSystemSignatureDateTime: AltinnDateTime? = null,
    /** Version of the end-user system. */
    val endUserSystemVersion: String? = null,
    /** The entry of the end-user system's log about the signature. */
    val endUserSystemSignatureLogId: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        endUserSystemReference?.ffi() ?: FfiValue.Absent,
        endUserSystemUserId?.ffi() ?: FfiValue.Absent,
        endUserSystemLoginDateTime?.ffi() ?: FfiValue.Absent,
        endUserSystemSignatureDateTime?.ffi() ?: FfiValue.Absent,
        endUserSystemVersion?.ffi() ?: FfiValue.Absent,
        endUserSystemSignatureLogId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ShipmentSignature> {
        override fun read(value: FfiValue): ShipmentSignature = Fields(value, 6, "ShipmentSignature").run {
            ShipmentSignature(
                endUserSystemReference = optional("endUserSystemReference", texts),
                endUserSystemUserId = optional("endUserSystemUserId", texts),
                endUserSystemLoginDateTime = optional("endUserSystemLoginDateTime", dateTimes),
                endUserSystemSignatureDateTime = optional("endUserSystemSignatureDateTime", dateTimes),
                endUserSystemVersion = optional("endUserSystemVersion", texts),
                endUserSystemSignatureLogId = optional("endUserSystemSignatureLogId", texts),
            )
        }
    }
}

/** Bytes that want the signature of a key that the host keeps. */
data class SignRequest(
    /** The bytes to sign. */
    val bytes: ByteArray,
    /** The algorithm, as JOSE names it (RFC 7518): `RS256`, `RS384` or `RS512`. */
    val algorithm: String,
    /** The name of the key, as the host gave it to the flow. */
    val key: String,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    override fun equals(other: Any?): Boolean =
        other is SignRequest &&
            same(bytes, other.bytes) &&
            same(algorithm, other.algorithm) &&
            same(key, other.key) &&
            same(unknown, other.unknown)

    override fun hashCode(): Int = hash(bytes, algorithm, key, unknown)

    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        bytes.ffi(),
        algorithm.ffi(),
        key.ffi(),
    )

    internal companion object : Reader<SignRequest> {
        override fun read(value: FfiValue): SignRequest = Fields(value, 3, "SignRequest").run {
            SignRequest(
                bytes = required("bytes", byteArrays),
                algorithm = required("algorithm", texts),
                key = required("key", texts),
                unknown = unknown,
            )
        }
    }
}

/** What a signer agrees to. */
data class SigningText(
    /** The text, in the language asked for if the service has it, otherwise in the service's own. */
    val text: String,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        text.ffi(),
    )

    internal companion object : Reader<SigningText> {
        override fun read(value: FfiValue): SigningText = Fields(value, 1, "SigningText").run {
            SigningText(
                text = required("text", texts),
                unknown = unknown,
            )
        }
    }
}

/**
 * The receipt of a streamed upload: an attachment of a form task, or a file of a broker service.
 *
 * It has no parts and no references.
 */
data class StreamedReceipt(
    /**
     * When the receipt last changed, Norwegian local time to the second. Altinn writes it as a text, `31.12.2026 23:59:59`;
     * the documentation says ISO 8601, which is read too. A text that is no time, such as `?`, is kept.
     */
    val lastChanged: AltinnDateTime? = null,
    /** Number of the receipt that this one is part of; 0 when it is none's. */
    val parentReceiptId: Int? = null,
    /** Earlier texts, the newest first. */
    val receiptHistory: String? = null,
    /** Number of the receipt; 0 when the upload was refused. */
    val receiptId: Int? = null,
    /** The outcome so far. */
    val receiptStatusCode: ReceiptStatus? = null,
    /** What a person should read. */
    val receiptText: String? = null,
    /** What kind of receipt it is. */
    val receiptTypeName: ReceiptType? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        lastChanged?.ffi() ?: FfiValue.Absent,
        parentReceiptId?.ffi() ?: FfiValue.Absent,
        receiptHistory?.ffi() ?: FfiValue.Absent,
        receiptId?.ffi() ?: FfiValue.Absent,
        receiptStatusCode?.ffi() ?: FfiValue.Absent,
        receiptText?.ffi() ?: FfiValue.Absent,
        receiptTypeName?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<StreamedReceipt> {
        override fun read(value: FfiValue): StreamedReceipt = Fields(value, 7, "StreamedReceipt").run {
            StreamedReceipt(
                lastChanged = optional("lastChanged", dateTimes),
                parentReceiptId = optional("parentReceiptId", ints),
                receiptHistory = optional("receiptHistory", texts),
                receiptId = optional("receiptId", ints),
                receiptStatusCode = optional("receiptStatusCode", names(::ReceiptStatus, ReceiptStatus::unknown)),
                receiptText = optional("receiptText", texts),
                receiptTypeName = optional("receiptTypeName", names(::ReceiptType, ReceiptType::unknown)),
                unknown = unknown,
            )
        }
    }
}

/**
 * Adds an attachment to a form task that is being filled in. The bytes travel beside the message, all else in its header.
 *
 * The service's attachment rules say how large one may be, up to 500 MB; without rules it is 30 MB. When all are there, go on
 * with `complete_and_sign_shipment`. Basic and WS are derived from the certificate flavours.
 */
data class SubmitAttachmentStreamed(
    /** File name, without `:` and `\`. */
    val fileName: String,
    /** Number of the element in the message box (the receipt's `WorkFlowReference`). */
    val reporteeElementId: Int,
    /** The content. */
    val data: Blob,
    /** Who adds it. */
    val user: EndUser? = null,
    /** Name of the attachment rule it comes under, for services that have attachment rules. */
    val attachmentTypeName: String? = null,
    /** Checksum of the content. */
    val checksum: String? = null,
    /** The end-user system's name for the attachment, unique. */
    val endUserSystemReference: String? = null,
    /** Name, as the portal shows it. */
    val name: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        attachmentTypeName?.ffi() ?: FfiValue.Absent,
        checksum?.ffi() ?: FfiValue.Absent,
        endUserSystemReference?.ffi() ?: FfiValue.Absent,
        fileName.ffi(),
        name?.ffi() ?: FfiValue.Absent,
        reporteeElementId.ffi(),
        data.ffi(kept),
    )

    internal companion object : Reader<SubmitAttachmentStreamed> {
        override fun read(value: FfiValue): SubmitAttachmentStreamed = Fields(value, 8, "SubmitAttachmentStreamed").run {
            SubmitAttachmentStreamed(
                user = optional("user", EndUser),
                attachmentTypeName = optional("attachmentTypeName", texts),
                checksum = optional("checksum", texts),
                endUserSystemReference = optional("endUserSystemReference", texts),
                fileName = required("fileName", texts),
                name = optional("name", texts),
                reporteeElementId = required("reporteeElementId", ints),
                data = required("data", blobs),
            )
        }
    }
}

/**
 * Submits a form task (skjemasett): forms, attachments and signatures of one service, on behalf of one reportee.
 *
 * Altinn answers with a receipt, also when it refuses: look at its status and at those of its sub-receipts. Not to be
 * repeated blindly: when the answer is lost, ask for the receipt by `externalShipmentReference` first.
 */
data class SubmitFormTask(
    /** What is submitted. */
    val shipment: FormTaskShipment,
    /** Who submits. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        shipment.ffi(kept),
    )

    internal companion object : Reader<SubmitFormTask> {
        override fun read(value: FfiValue): SubmitFormTask = Fields(value, 2, "SubmitFormTask").run {
            SubmitFormTask(
                user = optional("user", EndUser),
                shipment = required("shipment", FormTaskShipment),
            )
        }
    }
}

/** What the service owner says about its own processing. */
data class Substatus(
    /** Key of a short text, in the app's text resources. */
    val label: String? = null,
    /** Key of a longer text. */
    val description: String? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        label?.ffi() ?: FfiValue.Absent,
        description?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<Substatus> {
        override fun read(value: FfiValue): Substatus = Fields(value, 2, "Substatus").run {
            Substatus(
                label = optional("label", texts),
                description = optional("description", texts),
                unknown = unknown,
            )
        }
    }
}

/** A system user: a vendor's system that a customer has given rights in Altinn. */
data class SystemUserSelector(
    /** Organisation number of the party that owns the system user: the customer, or the accountant whose agent it is. */
    val organisationNumber: String,
    /** The reference that the system user was asked for with, when it was given one. */
    val externalRef: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        organisationNumber.ffi(),
        externalRef?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<SystemUserSelector> {
        override fun read(value: FfiValue): SystemUserSelector = Fields(value, 2, "SystemUserSelector").run {
            SystemUserSelector(
                organisationNumber = required("organisationNumber", texts),
                externalRef = optional("externalRef", texts),
            )
        }
    }
}

/** What the last validation of a task said. */
data class TaskValidationStatus(
    /** When it was made. */
    val timestamp: AltinnDateTime? = null,
    /** Whether the task can be completed. */
    val canCompleteTask: Boolean? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        timestamp?.ffi() ?: FfiValue.Absent,
        canCompleteTask?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<TaskValidationStatus> {
        override fun read(value: FfiValue): TaskValidationStatus = Fields(value, 2, "TaskValidationStatus").run {
            TaskValidationStatus(
                timestamp = optional("timestamp", dateTimes),
                canCompleteTask = optional("canCompleteTask", booleans),
                unknown = unknown,
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestArchiveCommon : Message {
    override fun equals(other: Any?): Boolean = other is TestArchiveCommon

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestArchiveCommon()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestArchiveCommon> {
        override fun read(value: FfiValue): TestArchiveCommon = Fields(value, 0, "TestArchiveCommon").run {
            TestArchiveCommon(
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestBroker : Message {
    override fun equals(other: Any?): Boolean = other is TestBroker

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestBroker()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestBroker> {
        override fun read(value: FfiValue): TestBroker = Fields(value, 0, "TestBroker").run {
            TestBroker(
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestBrokerStreamed : Message {
    override fun equals(other: Any?): Boolean = other is TestBrokerStreamed

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestBrokerStreamed()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestBrokerStreamed> {
        override fun read(value: FfiValue): TestBrokerStreamed = Fields(value, 0, "TestBrokerStreamed").run {
            TestBrokerStreamed(
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestCase : Message {
    override fun equals(other: Any?): Boolean = other is TestCase

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestCase()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestCase> {
        override fun read(value: FfiValue): TestCase = Fields(value, 0, "TestCase").run {
            TestCase(
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestCorrespondence : Message {
    override fun equals(other: Any?): Boolean = other is TestCorrespondence

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestCorrespondence()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestCorrespondence> {
        override fun read(value: FfiValue): TestCorrespondence = Fields(value, 0, "TestCorrespondence").run {
            TestCorrespondence(
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestIntermediaryInbound : Message {
    override fun equals(other: Any?): Boolean = other is TestIntermediaryInbound

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestIntermediaryInbound()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestIntermediaryInbound> {
        override fun read(value: FfiValue): TestIntermediaryInbound = Fields(value, 0, "TestIntermediaryInbound").run {
            TestIntermediaryInbound(
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestIntermediaryInboundStreamed : Message {
    override fun equals(other: Any?): Boolean = other is TestIntermediaryInboundStreamed

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestIntermediaryInboundStreamed()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestIntermediaryInboundStreamed> {
        override fun read(value: FfiValue): TestIntermediaryInboundStreamed = Fields(value, 0, "TestIntermediaryInboundStreamed").run {
            TestIntermediaryInboundStreamed(
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestKeyManagement : Message {
    override fun equals(other: Any?): Boolean = other is TestKeyManagement

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestKeyManagement()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestKeyManagement> {
        override fun read(value: FfiValue): TestKeyManagement = Fields(value, 0, "TestKeyManagement").run {
            TestKeyManagement(
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestLookUp : Message {
    override fun equals(other: Any?): Boolean = other is TestLookUp

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestLookUp()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestLookUp> {
        override fun read(value: FfiValue): TestLookUp = Fields(value, 0, "TestLookUp").run {
            TestLookUp(
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestPrefill : Message {
    override fun equals(other: Any?): Boolean = other is TestPrefill

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestPrefill()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestPrefill> {
        override fun read(value: FfiValue): TestPrefill = Fields(value, 0, "TestPrefill").run {
            TestPrefill(
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestReceipt : Message {
    override fun equals(other: Any?): Boolean = other is TestReceipt

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestReceipt()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestReceipt> {
        override fun read(value: FfiValue): TestReceipt = Fields(value, 0, "TestReceipt").run {
            TestReceipt(
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestReporteeArchive : Message {
    override fun equals(other: Any?): Boolean = other is TestReporteeArchive

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestReporteeArchive()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestReporteeArchive> {
        override fun read(value: FfiValue): TestReporteeArchive = Fields(value, 0, "TestReporteeArchive").run {
            TestReporteeArchive(
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestReporteeArchiveStreamed : Message {
    override fun equals(other: Any?): Boolean = other is TestReporteeArchiveStreamed

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestReporteeArchiveStreamed()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestReporteeArchiveStreamed> {
        override fun read(value: FfiValue): TestReporteeArchiveStreamed = Fields(value, 0, "TestReporteeArchiveStreamed").run {
            TestReporteeArchiveStreamed(
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestReporteeElementList : Message {
    override fun equals(other: Any?): Boolean = other is TestReporteeElementList

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestReporteeElementList()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestReporteeElementList> {
        override fun read(value: FfiValue): TestReporteeElementList = Fields(value, 0, "TestReporteeElementList").run {
            TestReporteeElementList(
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestServiceMetadata : Message {
    override fun equals(other: Any?): Boolean = other is TestServiceMetadata

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestServiceMetadata()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestServiceMetadata> {
        override fun read(value: FfiValue): TestServiceMetadata = Fields(value, 0, "TestServiceMetadata").run {
            TestServiceMetadata(
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestSystemAuthentication : Message {
    override fun equals(other: Any?): Boolean = other is TestSystemAuthentication

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestSystemAuthentication()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestSystemAuthentication> {
        override fun read(value: FfiValue): TestSystemAuthentication = Fields(value, 0, "TestSystemAuthentication").run {
            TestSystemAuthentication(
            )
        }
    }
}

/** Asks whether the service answers. Needs no credentials and changes nothing. */
class TestWorkflow : Message {
    override fun equals(other: Any?): Boolean = other is TestWorkflow

    override fun hashCode(): Int = 0

    override fun toString(): String = "TestWorkflow()"

    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
    )

    internal companion object : Reader<TestWorkflow> {
        override fun read(value: FfiValue): TestWorkflow = Fields(value, 0, "TestWorkflow").run {
            TestWorkflow(
            )
        }
    }
}

/** Tokens as hosts write them. */
data class TokensConfig(
    /** A token of Maskinporten or ID-porten, as issued. */
    val maskinporten: AccessToken? = null,
    /** A token of Altinn's own, by exchange. */
    val altinn: AccessToken? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        maskinporten?.ffi(kept) ?: FfiValue.Absent,
        altinn?.ffi(kept) ?: FfiValue.Absent,
    )

    internal companion object : Reader<TokensConfig> {
        override fun read(value: FfiValue): TokensConfig = Fields(value, 2, "TokensConfig").run {
            TokensConfig(
                maskinporten = optional("maskinporten", AccessToken),
                altinn = optional("altinn", AccessToken),
            )
        }
    }
}

/**
 * Replaces the data of forms of a form task that is being filled in, or adds forms to it.
 *
 * Each form has a sub-receipt of its own: the receipt may say `OK` while the sub-receipt of a form says `ValidationFailed`
 * (`altinn2.soap.receipt.outcome` looks at both). The contract is known from a recorded call and from the certificate
 * flavours; unlike the service's other operations it is read by WCF's DataContractSerializer. The documentation names
 * another type of receipt than the one that comes.
 */
data class UpdateFormData(
    /** What is new. */
    val update: FormTaskUpdate,
    /** Who updates. */
    val user: EndUser? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        user?.ffi(kept) ?: FfiValue.Absent,
        update.ffi(kept),
    )

    internal companion object : Reader<UpdateFormData> {
        override fun read(value: FfiValue): UpdateFormData = Fields(value, 2, "UpdateFormData").run {
            UpdateFormData(
                user = optional("user", EndUser),
                update = required("update", FormTaskUpdate),
            )
        }
    }
}

/**
 * Puts a new status and text on a receipt: whoever receives a shipment, a broker service's file for example, tells its
 * sender so.
 *
 * The old text goes to the top of the history, and Altinn says in the new one which system wrote it. Name the receipt by its
 * number or by its archive reference, not by both. Naming it both ways or not at all, and a receipt that the system may not
 * touch, give an AltinnFault with number 0, told apart by its text only.
 */
data class UpdateReceipt(
    /** Which receipt, and what is new. */
    val update: ReceiptUpdate,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        update.ffi(kept),
    )

    internal companion object : Reader<UpdateReceipt> {
        override fun read(value: FfiValue): UpdateReceipt = Fields(value, 1, "UpdateReceipt").run {
            UpdateReceipt(
                update = required("update", ReceiptUpdate),
            )
        }
    }
}

/**
 * Adds an attachment to an instance, or a form that the app did not make itself.
 *
 * The limit is the data type's `maxSize`, at most 2,000 MiB. The media type must be one that belongs to the file name's
 * extension. When the instance shows the new element with `fileScanResult` `Pending`, the scan is still to come.
 */
data class UploadAttachment(
    /** Short name of the service owner. */
    val org: String,
    /** Name of the app. */
    val app: String,
    /** Number of the party that the instance belongs to. */
    val instanceOwnerPartyId: Int,
    /** GUID of the instance. */
    val instanceGuid: String,
    /** Which of the app's data types it is. */
    val dataType: String,
    /** Media type, matching the file's extension. */
    val contentType: String,
    /** The bytes. */
    val content: Blob,
    /** File name with extension; attachments must have one. */
    val fileName: String? = null,
    /** Names of validators to leave out, with commas between them. */
    val ignoredValidators: String? = null,
    /** Language of texts: `nb`, `nn` or `en`. */
    val language: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        org.ffi(),
        app.ffi(),
        instanceOwnerPartyId.ffi(),
        instanceGuid.ffi(),
        dataType.ffi(),
        contentType.ffi(),
        fileName?.ffi() ?: FfiValue.Absent,
        content.ffi(kept),
        ignoredValidators?.ffi() ?: FfiValue.Absent,
        language?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<UploadAttachment> {
        override fun read(value: FfiValue): UploadAttachment = Fields(value, 10, "UploadAttachment").run {
            UploadAttachment(
                org = required("org", texts),
                app = required("app", texts),
                instanceOwnerPartyId = required("instanceOwnerPartyId", ints),
                instanceGuid = required("instanceGuid", texts),
                dataType = required("dataType", texts),
                contentType = required("contentType", texts),
                fileName = optional("fileName", texts),
                content = required("content", blobs),
                ignoredValidators = optional("ignoredValidators", texts),
                language = optional("language", texts),
            )
        }
    }
}

/**
 * Uploads a broker file that `initiate_broker_service` announced. The recipients can download it from then on.
 *
 * The content travels as MTOM, everything else, the system's credentials on Basic included, in header blocks. The receipt's
 * number finds the receipts of all recipients by `get_receipt`; they tell who has downloaded the file.
 */
data class UploadFileStreamed(
    /** Name of the file. */
    val fileName: String,
    /** The reference that `initiate_broker_service` gave. */
    val reference: String,
    /** Who sends, as announced: organisation number or national identity number. */
    val reportee: String,
    /** The content: a zip archive. Its directory should have its names in UTF-8. */
    val content: Blob,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        fileName.ffi(),
        reference.ffi(),
        reportee.ffi(),
        content.ffi(kept),
    )

    internal companion object : Reader<UploadFileStreamed> {
        override fun read(value: FfiValue): UploadFileStreamed = Fields(value, 4, "UploadFileStreamed").run {
            UploadFileStreamed(
                fileName = required("fileName", texts),
                reference = required("reference", texts),
                reportee = required("reportee", texts),
                content = required("content", blobs),
            )
        }
    }
}

/** What became of an upload (`DataPostResponse`). */
data class UploadedData(
    /** GUID of the new data element. */
    val newDataElementId: String,
    /** The instance with it. */
    val instance: Instance? = null,
    /** What the validators found that look at new data, by validator. */
    val validationIssues: List<ValidationSource> = emptyList(),
    /** Forms that the app changed in consequence. */
    val newDataModels: List<DataModelPair> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        newDataElementId.ffi(),
        instance?.ffi(kept) ?: FfiValue.Absent,
        validationIssues.list { it.ffi(kept) },
        newDataModels.list { it.ffi(kept) },
    )

    internal companion object : Reader<UploadedData> {
        override fun read(value: FfiValue): UploadedData = Fields(value, 4, "UploadedData").run {
            UploadedData(
                newDataElementId = required("newDataElementId", texts),
                instance = optional("instance", Instance),
                validationIssues = list("validationIssues", ValidationSource),
                newDataModels = list("newDataModels", DataModelPair),
                unknown = unknown,
            )
        }
    }
}

/** The step is prepared. Altinn says nothing more. */
data class UserControlledSigningPrepared(
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
    )

    internal companion object : Reader<UserControlledSigningPrepared> {
        override fun read(value: FfiValue): UserControlledSigningPrepared = Fields(value, 0, "UserControlledSigningPrepared").run {
            UserControlledSigningPrepared(
                unknown = unknown,
            )
        }
    }
}

/**
 * Validates the forms and attachments of an instance, and the instance as a whole.
 *
 * 409 when the process has ended or has not started.
 */
data class ValidateInstance(
    /** Short name of the service owner. */
    val org: String,
    /** Name of the app. */
    val app: String,
    /** Number of the party that the instance belongs to. */
    val instanceOwnerPartyId: Int,
    /** GUID of the instance. */
    val instanceGuid: String,
    /** Names of validators to leave out, with commas between them. */
    val ignoredValidators: String? = null,
    /** Whether to leave out the validators that do not run on partial changes. */
    val onlyIncrementalValidators: Boolean? = null,
    /** Language of texts: `nb`, `nn` or `en`. */
    val language: String? = null,
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        org.ffi(),
        app.ffi(),
        instanceOwnerPartyId.ffi(),
        instanceGuid.ffi(),
        ignoredValidators?.ffi() ?: FfiValue.Absent,
        onlyIncrementalValidators?.ffi() ?: FfiValue.Absent,
        language?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ValidateInstance> {
        override fun read(value: FfiValue): ValidateInstance = Fields(value, 7, "ValidateInstance").run {
            ValidateInstance(
                org = required("org", texts),
                app = required("app", texts),
                instanceOwnerPartyId = required("instanceOwnerPartyId", ints),
                instanceGuid = required("instanceGuid", texts),
                ignoredValidators = optional("ignoredValidators", texts),
                onlyIncrementalValidators = optional("onlyIncrementalValidators", booleans),
                language = optional("language", texts),
            )
        }
    }
}

/** Something that a validation found. */
data class ValidationIssue(
    /** How bad it is; apps write the number. */
    val severity: ValidationSeverity? = null,
    /** GUID of the data element at fault; absent when it is about the instance as a whole. */
    val dataElementId: String? = null,
    /** Path of the form field at fault. */
    val field: String? = null,
    /** What kind of mistake, for a program. */
    val code: String? = null,
    /** What is wrong, for a person. */
    val description: String? = null,
    /** The validator that found it. */
    val source: String? = null,
    /** Whether the validator cannot say if the issue is still there after a partial change. */
    val noIncrementalUpdates: Boolean? = null,
    /** Key of a text in the app's text resources. */
    val customTextKey: String? = null,
    /** What to fill into that text; superseded by `customTextParameters`. */
    val customTextParams: List<String> = emptyList(),
    /** What to fill into that text, by name. */
    val customTextParameters: Json? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        severity?.ffi() ?: FfiValue.Absent,
        dataElementId?.ffi() ?: FfiValue.Absent,
        field?.ffi() ?: FfiValue.Absent,
        code?.ffi() ?: FfiValue.Absent,
        description?.ffi() ?: FfiValue.Absent,
        source?.ffi() ?: FfiValue.Absent,
        noIncrementalUpdates?.ffi() ?: FfiValue.Absent,
        customTextKey?.ffi() ?: FfiValue.Absent,
        customTextParams.list { it.ffi() },
        customTextParameters?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<ValidationIssue> {
        override fun read(value: FfiValue): ValidationIssue = Fields(value, 10, "ValidationIssue").run {
            ValidationIssue(
                severity = optional("severity", names(::ValidationSeverity, ValidationSeverity::unknown)),
                dataElementId = optional("dataElementId", texts),
                field = optional("field", texts),
                code = optional("code", texts),
                description = optional("description", texts),
                source = optional("source", texts),
                noIncrementalUpdates = optional("noIncrementalUpdates", booleans),
                customTextKey = optional("customTextKey", texts),
                customTextParams = list("customTextParams", texts),
                customTextParameters = optional("customTextParameters", jsons),
                unknown = unknown,
            )
        }
    }
}

/** What one validator found. */
data class ValidationSource(
    /** The validator. */
    val source: String? = null,
    /** Its issues; none when it is content. */
    val issues: List<ValidationIssue> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        source?.ffi() ?: FfiValue.Absent,
        issues.list { it.ffi(kept) },
    )

    internal companion object : Reader<ValidationSource> {
        override fun read(value: FfiValue): ValidationSource = Fields(value, 2, "ValidationSource").run {
            ValidationSource(
                source = optional("source", texts),
                issues = list("issues", ValidationIssue),
                unknown = unknown,
            )
        }
    }
}

/**
 * What can be done next with a form task.
 *
 * Give what is known of it; the more, the better the answer. What `get_available_actions` says counts most: it knows the
 * user's rights, which the others do not.
 */
data class WorkflowNextSteps(
    /** The element, as the element list has it. */
    val element: ReporteeElement? = null,
    /** What `get_available_actions` answered. */
    val action: WorkflowAction? = null,
    /** What `get_process_details` answered. */
    val steps: List<WorkflowStep> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        emptyList(),
        element?.ffi(kept) ?: FfiValue.Absent,
        action?.ffi() ?: FfiValue.Absent,
        steps.list { it.ffi(kept) },
    )

    internal companion object : Reader<WorkflowNextSteps> {
        override fun read(value: FfiValue): WorkflowNextSteps = Fields(value, 3, "WorkflowNextSteps").run {
            WorkflowNextSteps(
                element = optional("element", ReporteeElement),
                action = optional("action", names(::WorkflowAction, WorkflowAction::unknown)),
                steps = list("steps", WorkflowStep),
            )
        }
    }
}

/** What can be done with a form task. */
data class WorkflowState(
    /** The action. */
    val action: WorkflowAction,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        action.ffi(),
    )

    internal companion object : Reader<WorkflowState> {
        override fun read(value: FfiValue): WorkflowState = Fields(value, 1, "WorkflowState").run {
            WorkflowState(
                action = required("action", names(::WorkflowAction, WorkflowAction::unknown)),
                unknown = unknown,
            )
        }
    }
}

/** One step of a form task's workflow. */
data class WorkflowStep(
    /** What is done in it. */
    val activity: WorkflowActivity? = null,
    /** When the form task came to it, Norwegian local time. */
    val createdDateTime: AltinnDateTime? = null,
    /** Number of the end-user system that did it. */
    val endUserSystemId: Int? = null,
    /** Whether the form task is in it now. */
    val isCurrentStep: Boolean? = null,
    /** Whether signing is optional in this workflow. */
    val isOptionalSigningStep: Boolean? = null,
    /** Whether signing is optional in this step. */
    val isOptionalSigningStepIndicator: Boolean? = null,
    /** When something last changed in it, Norwegian local time. */
    val lastModifiedDate: AltinnDateTime? = null,
    /** Which step is the user-controlled signing, if there is one. */
    val parallelSigningSequenceNumber: Int? = null,
    /** Altinn's number of the step. */
    val processStepId: Int? = null,
    /** Altinn's number of the reportee. */
    val reporteeId: Int? = null,
    /** Name of the reportee. */
    val reporteeName: String? = null,
    /** Its place in the workflow. */
    val sequenceNumber: Int? = null,
    /** Number of the service owner who did it. */
    val serviceOwnerId: Int? = null,
    /** Number of the user who did it. */
    val userId: Int? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        activity?.ffi() ?: FfiValue.Absent,
        createdDateTime?.ffi() ?: FfiValue.Absent,
        endUserSystemId?.ffi() ?: FfiValue.Absent,
        isCurrentStep?.ffi() ?: FfiValue.Absent,
        isOptionalSigningStep?.ffi() ?: FfiValue.Absent,
        isOptionalSigningStepIndicator?.ffi() ?: FfiValue.Absent,
        lastModifiedDate?.ffi() ?: FfiValue.Absent,
        parallelSigningSequenceNumber?.ffi() ?: FfiValue.Absent,
        processStepId?.ffi() ?: FfiValue.Absent,
        reporteeId?.ffi() ?: FfiValue.Absent,
        reporteeName?.ffi() ?: FfiValue.Absent,
        sequenceNumber?.ffi() ?: FfiValue.Absent,
        serviceOwnerId?.ffi() ?: FfiValue.Absent,
        userId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<WorkflowStep> {
        override fun read(value: FfiValue): WorkflowStep = Fields(value, 14, "WorkflowStep").run {
            WorkflowStep(
                activity = optional("activity", names(::WorkflowActivity, WorkflowActivity::unknown)),
                createdDateTime = optional("createdDateTime", dateTimes),
                endUserSystemId = optional("endUserSystemId", ints),
                isCurrentStep = optional("isCurrentStep", booleans),
                isOptionalSigningStep = optional("isOptionalSigningStep", booleans),
                isOptionalSigningStepIndicator = optional("isOptionalSigningStepIndicator", booleans),
                lastModifiedDate = optional("lastModifiedDate", dateTimes),
                parallelSigningSequenceNumber = optional("parallelSigningSequenceNumber", ints),
                processStepId = optional("processStepId", ints),
                reporteeId = optional("reporteeId", ints),
                reporteeName = optional("reporteeName", texts),
                sequenceNumber = optional("sequenceNumber", ints),
                serviceOwnerId = optional("serviceOwnerId", ints),
                userId = optional("userId", ints),
                unknown = unknown,
            )
        }
    }
}

/** One step of a form task's workflow, in the form before `GetProcessDetailsV3`. */
data class WorkflowStepV2(
    /** What is done in it. */
    val activity: TaskStatus? = null,
    /** When the form task came to it, Norwegian local time. */
    val createdDateTime: AltinnDateTime? = null,
    /** Number of the end-user system that did it. */
    val endUserSystemId: Int? = null,
    /** Whether the form task is in it now. */
    val isCurrentStep: Boolean? = null,
    /** Whether signing is optional in this workflow. */
    val isOptionalSigningStep: Boolean? = null,
    /** Whether signing is optional in this step. */
    val isOptionalSigningStepIndicator: Boolean? = null,
    /** When something last changed in it, Norwegian local time. */
    val lastModifiedDate: AltinnDateTime? = null,
    /** Which step is the user-controlled signing, if there is one. */
    val parallelSigningSequenceNumber: Int? = null,
    /** Altinn's number of the step. */
    val processStepId: Int? = null,
    /** Altinn's number of the reportee. */
    val reporteeId: Int? = null,
    /** Name of the reportee. */
    val reporteeName: String? = null,
    /** Its place in the workflow. */
    val sequenceNumber: Int? = null,
    /** Number of the service owner who did it. */
    val serviceOwnerId: Int? = null,
    /** Number of the user who did it. */
    val userId: Int? = null,
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        activity?.ffi() ?: FfiValue.Absent,
        createdDateTime?.ffi() ?: FfiValue.Absent,
        endUserSystemId?.ffi() ?: FfiValue.Absent,
        isCurrentStep?.ffi() ?: FfiValue.Absent,
        isOptionalSigningStep?.ffi() ?: FfiValue.Absent,
        isOptionalSigningStepIndicator?.ffi() ?: FfiValue.Absent,
        lastModifiedDate?.ffi() ?: FfiValue.Absent,
        parallelSigningSequenceNumber?.ffi() ?: FfiValue.Absent,
        processStepId?.ffi() ?: FfiValue.Absent,
        reporteeId?.ffi() ?: FfiValue.Absent,
        reporteeName?.ffi() ?: FfiValue.Absent,
        sequenceNumber?.ffi() ?: FfiValue.Absent,
        serviceOwnerId?.ffi() ?: FfiValue.Absent,
        userId?.ffi() ?: FfiValue.Absent,
    )

    internal companion object : Reader<WorkflowStepV2> {
        override fun read(value: FfiValue): WorkflowStepV2 = Fields(value, 14, "WorkflowStepV2").run {
            WorkflowStepV2(
                activity = optional("activity", names(::TaskStatus, TaskStatus::unknown)),
                createdDateTime = optional("createdDateTime", dateTimes),
                endUserSystemId = optional("endUserSystemId", ints),
                isCurrentStep = optional("isCurrentStep", booleans),
                isOptionalSigningStep = optional("isOptionalSigningStep", booleans),
                isOptionalSigningStepIndicator = optional("isOptionalSigningStepIndicator", booleans),
                lastModifiedDate = optional("lastModifiedDate", dateTimes),
                parallelSigningSequenceNumber = optional("parallelSigningSequenceNumber", ints),
                processStepId = optional("processStepId", ints),
                reporteeId = optional("reporteeId", ints),
                reporteeName = optional("reporteeName", texts),
                sequenceNumber = optional("sequenceNumber", ints),
                serviceOwnerId = optional("serviceOwnerId", ints),
                userId = optional("userId", ints),
                unknown = unknown,
            )
        }
    }
}

/** The workflow of a form task. */
data class WorkflowSteps(
    /** The steps, in the order of the workflow. */
    val steps: List<WorkflowStep> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        steps.list { it.ffi(kept) },
    )

    internal companion object : Reader<WorkflowSteps> {
        override fun read(value: FfiValue): WorkflowSteps = Fields(value, 1, "WorkflowSteps").run {
            WorkflowSteps(
                steps = list("steps", WorkflowStep),
                unknown = unknown,
            )
        }
    }
}

/** The workflow of a form task, in the form before `GetProcessDetailsV3`. */
data class WorkflowStepsV2(
    /** The steps, in the order of the workflow. */
    val steps: List<WorkflowStepV2> = emptyList(),
    /** What came beside all that. */
    val unknown: List<UnknownMember> = emptyList(),
) : Message {
    internal fun ffi(kept: Kept): FfiValue = record(
        unknown,
        steps.list { it.ffi(kept) },
    )

    internal companion object : Reader<WorkflowStepsV2> {
        override fun read(value: FfiValue): WorkflowStepsV2 = Fields(value, 1, "WorkflowStepsV2").run {
            WorkflowStepsV2(
                steps = list("steps", WorkflowStepV2),
                unknown = unknown,
            )
        }
    }
}

/** What an item is. */
class ArchivedItemKind private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ArchivedItemKind = ArchivedItemKind(value, true)

        /** A form task. */
        @JvmField
        val FORM_TASK: ArchivedItemKind = ArchivedItemKind("formTask")

        /** An attachment of the form task before it. */
        @JvmField
        val ATTACHMENT: ArchivedItemKind = ArchivedItemKind("attachment")

        /** A message. */
        @JvmField
        val CORRESPONDENCE: ArchivedItemKind = ArchivedItemKind("correspondence")

        /** A lookup. */
        @JvmField
        val LOOK_UP: ArchivedItemKind = ArchivedItemKind("lookUp")

        /** Something that could not be read. */
        @JvmField
        val FAILED: ArchivedItemKind = ArchivedItemKind("failed")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ArchivedItemKind> = listOf(
            FORM_TASK,
            ATTACHMENT,
            CORRESPONDENCE,
            LOOK_UP,
            FAILED,
        )
    }
}

/** Who gets to see an attachment. */
class AttachmentDestination private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): AttachmentDestination = AttachmentDestination(value, true)

        /** Everyone. */
        @JvmField
        val DEFAULT: AttachmentDestination = AttachmentDestination("Default")

        /** Those who read in the portal. */
        @JvmField
        val PORTAL_ONLY: AttachmentDestination = AttachmentDestination("PortalOnly")

        /** Those who read in an end-user system. */
        @JvmField
        val END_USER_SYSTEM_ONLY: AttachmentDestination = AttachmentDestination("EndUserSystemOnly")

        /** Everyone. */
        @JvmField
        val SHOW_TO_ALL: AttachmentDestination = AttachmentDestination("ShowToAll")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<AttachmentDestination> = listOf(
            DEFAULT,
            PORTAL_ONLY,
            END_USER_SYSTEM_ONLY,
            SHOW_TO_ALL,
        )
    }
}

/** What an attachment is for. */
class AttachmentFunction private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): AttachmentFunction = AttachmentFunction(value, true)

        /** Not said. */
        @JvmField
        val DEFAULT: AttachmentFunction = AttachmentFunction("Default")

        /** Nothing in particular. */
        @JvmField
        val UNSPECIFIED: AttachmentFunction = AttachmentFunction("Unspecified")

        /** An invoice. */
        @JvmField
        val INVOICE: AttachmentFunction = AttachmentFunction("Invoice")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<AttachmentFunction> = listOf(
            DEFAULT,
            UNSPECIFIED,
            INVOICE,
        )
    }
}

/** Media type of an attachment, in Altinn's spelling. */
class AttachmentMimeType private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): AttachmentMimeType = AttachmentMimeType(value, true)

        /** None. */
        @JvmField
        val APPLICATION_NONE: AttachmentMimeType = AttachmentMimeType("application_None")

        /** `application/pdf`. */
        @JvmField
        val APPLICATION_PDF: AttachmentMimeType = AttachmentMimeType("application_pdf")

        /** `application/msword`. */
        @JvmField
        val APPLICATION_MSWORD: AttachmentMimeType = AttachmentMimeType("application_msword")

        /** `application/vnd.ms-excel`. */
        @JvmField
        val APPLICATION_VND_MS_EXCEL: AttachmentMimeType = AttachmentMimeType("application_vnd_ms_excel")

        /** `application/vnd.oasis.opendocument.text`. */
        @JvmField
        val APPLICATION_VND_OASIS_OPENDOCUMENT_TEXT: AttachmentMimeType = AttachmentMimeType("application_vnd_oasis_opendocument_text")

        /** `application/vnd.oasis.opendocument.presentation`. */
        @JvmField
        val APPLICATION_VND_OASIS_OPENDOCUMENT_PRESENTATION: AttachmentMimeType = AttachmentMimeType("application_vnd_oasis_opendocument_presentation")

        /** `application/vnd.oasis.opendocument.spreadsheet`. */
        @JvmField
        val APPLICATION_VND_OASIS_OPENDOCUMENT_SPREADSHEET: AttachmentMimeType = AttachmentMimeType("application_vnd_oasis_opendocument_spreadsheet")

        /** `application/rtf`. */
        @JvmField
        val APPLICATION_RTF: AttachmentMimeType = AttachmentMimeType("application_rtf")

        /** `application/vnd.ms-powerpoint`. */
        @JvmField
        val APPLICATION_VND_MS_POWERPOINT: AttachmentMimeType = AttachmentMimeType("application_vnd_ms_powerpoint")

        /** `application/postscript`. */
        @JvmField
        val APPLICATION_POSTSCRIPT: AttachmentMimeType = AttachmentMimeType("application_postscript")

        /** `application/zip`. */
        @JvmField
        val APPLICATION_ZIP: AttachmentMimeType = AttachmentMimeType("application_zip")

        /** `text/plain`. */
        @JvmField
        val TEXT_PLAIN: AttachmentMimeType = AttachmentMimeType("text_plain")

        /** `text/html`. */
        @JvmField
        val TEXT_HTML: AttachmentMimeType = AttachmentMimeType("text_html")

        /** `text/xml`. */
        @JvmField
        val TEXT_XML: AttachmentMimeType = AttachmentMimeType("text_xml")

        /** `text/rtf`. */
        @JvmField
        val TEXT_RTF: AttachmentMimeType = AttachmentMimeType("text_rtf")

        /** `text/richtext`. */
        @JvmField
        val TEXT_RICHTEXT: AttachmentMimeType = AttachmentMimeType("text_richtext")

        /** Any bytes. */
        @JvmField
        val BINARY_OCTET_STREAM: AttachmentMimeType = AttachmentMimeType("binary_octet_stream")

        /** Does not apply. */
        @JvmField
        val NOT_APPLICABLE: AttachmentMimeType = AttachmentMimeType("not_Applicable")

        /** MTOM. */
        @JvmField
        val MTOM: AttachmentMimeType = AttachmentMimeType("MTOM")

        /** Base64. */
        @JvmField
        val BASE64: AttachmentMimeType = AttachmentMimeType("BASE64")

        /** `image/jpeg`. */
        @JvmField
        val IMAGE_JPEG: AttachmentMimeType = AttachmentMimeType("image_jpeg")

        /** `image/gif`. */
        @JvmField
        val IMAGE_GIF: AttachmentMimeType = AttachmentMimeType("image_gif")

        /** `image/bmp`. */
        @JvmField
        val IMAGE_BMP: AttachmentMimeType = AttachmentMimeType("image_bmp")

        /** A form task as PDF. */
        @JvmField
        val FORMTASK_PDF: AttachmentMimeType = AttachmentMimeType("formtask_pdf")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<AttachmentMimeType> = listOf(
            APPLICATION_NONE,
            APPLICATION_PDF,
            APPLICATION_MSWORD,
            APPLICATION_VND_MS_EXCEL,
            APPLICATION_VND_OASIS_OPENDOCUMENT_TEXT,
            APPLICATION_VND_OASIS_OPENDOCUMENT_PRESENTATION,
            APPLICATION_VND_OASIS_OPENDOCUMENT_SPREADSHEET,
            APPLICATION_RTF,
            APPLICATION_VND_MS_POWERPOINT,
            APPLICATION_POSTSCRIPT,
            APPLICATION_ZIP,
            TEXT_PLAIN,
            TEXT_HTML,
            TEXT_XML,
            TEXT_RTF,
            TEXT_RICHTEXT,
            BINARY_OCTET_STREAM,
            NOT_APPLICABLE,
            MTOM,
            BASE64,
            IMAGE_JPEG,
            IMAGE_GIF,
            IMAGE_BMP,
            FORMTASK_PDF,
        )
    }
}

/** Kind of party. */
class AuthorizedPartyType private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): AuthorizedPartyType = AuthorizedPartyType(value, true)

        /** Not said. */
        @JvmField
        val NONE: AuthorizedPartyType = AuthorizedPartyType("None")

        /** A person. */
        @JvmField
        val PERSON: AuthorizedPartyType = AuthorizedPartyType("Person")

        /** An organisation. */
        @JvmField
        val ORGANIZATION: AuthorizedPartyType = AuthorizedPartyType("Organization")

        /** Someone without a national identity number. */
        @JvmField
        val SELF_IDENTIFIED: AuthorizedPartyType = AuthorizedPartyType("SelfIdentified")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<AuthorizedPartyType> = listOf(
            NONE,
            PERSON,
            ORGANIZATION,
            SELF_IDENTIFIED,
        )
    }
}

/** How far a broker file has come, for one recipient. */
class BrokerFileStatus private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): BrokerFileStatus = BrokerFileStatus(value, true)

        /** Uploaded by the sender, and new to the recipient. */
        @JvmField
        val UPLOADED: BrokerFileStatus = BrokerFileStatus("Uploaded")

        /** Downloaded by the recipient, who may do so again for a time. */
        @JvmField
        val DOWNLOADED: BrokerFileStatus = BrokerFileStatus("Downloaded")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<BrokerFileStatus> = listOf(
            UPLOADED,
            DOWNLOADED,
        )
    }
}

/** What to do about a one-time code. */
class ChallengeNext private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ChallengeNext = ChallengeNext(value, true)

        /** Use the code. */
        @JvmField
        val USE_CODE: ChallengeNext = ChallengeNext("useCode")

        /** Ask for a new challenge; the user gets a new code. */
        @JvmField
        val ASK_AGAIN: ChallengeNext = ChallengeNext("askAgain")

        /** Let the user correct national identity number and password. Not to be repeated blindly: mistakes lock the user out. */
        @JvmField
        val CORRECT_CREDENTIALS: ChallengeNext = ChallengeNext("correctCredentials")

        /** Let the user order codes, or choose another kind. */
        @JvmField
        val ORDER_CODES: ChallengeNext = ChallengeNext("orderCodes")

        /** Let the user register a mobile phone number in Altinn, or choose another kind. */
        @JvmField
        val REGISTER_PHONE: ChallengeNext = ChallengeNext("registerPhone")

        /** Wait an hour: the user is locked out. */
        @JvmField
        val WAIT_FOR_UNLOCK: ChallengeNext = ChallengeNext("waitForUnlock")

        /** Ask with a kind of code that Altinn knows: `AltinnPin`, `SMSPin` or `TaxPin`. */
        @JvmField
        val CHOOSE_ANOTHER_METHOD: ChallengeNext = ChallengeNext("chooseAnotherMethod")

        /** Nothing helps. */
        @JvmField
        val GIVE_UP: ChallengeNext = ChallengeNext("giveUp")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ChallengeNext> = listOf(
            USE_CODE,
            ASK_AGAIN,
            CORRECT_CREDENTIALS,
            ORDER_CODES,
            REGISTER_PHONE,
            WAIT_FOR_UNLOCK,
            CHOOSE_ANOTHER_METHOD,
            GIVE_UP,
        )
    }
}

/** Whether there is a challenge. */
class ChallengeStatus private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ChallengeStatus = ChallengeStatus(value, true)

        /** Yes: the message says which code. */
        @JvmField
        val OK: ChallengeStatus = ChallengeStatus("Ok")

        /** Wrong national identity number, password or system user name. */
        @JvmField
        val INVALID_CREDENTIALS: ChallengeStatus = ChallengeStatus("InvalidCredentials")

        /** The user has no codes of that kind; new ones must be ordered. */
        @JvmField
        val NO_PIN_FOUND: ChallengeStatus = ChallengeStatus("NoPinFound")

        /** The user has no mobile phone number in Altinn. */
        @JvmField
        val NO_PHONE_NUMBER: ChallengeStatus = ChallengeStatus("NoPhoneNumber")

        /** Too many wrong attempts; the user is locked out for a while. */
        @JvmField
        val USER_LOCKED_OUT: ChallengeStatus = ChallengeStatus("UserLockedOut")

        /** Altinn does not know that kind of code. */
        @JvmField
        val INVALID_PIN_TYPE: ChallengeStatus = ChallengeStatus("InvalidPinType")

        /** The person is registered as dead. */
        @JvmField
        val STATUS_DEAD: ChallengeStatus = ChallengeStatus("StatusDead")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ChallengeStatus> = listOf(
            OK,
            INVALID_CREDENTIALS,
            NO_PIN_FOUND,
            NO_PHONE_NUMBER,
            USER_LOCKED_OUT,
            INVALID_PIN_TYPE,
            STATUS_DEAD,
        )
    }
}

/** Kinds of collaboration. */
class CollaborationKind private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): CollaborationKind = CollaborationKind(value, true)

        /** Collection pages (samlesider), which users make. */
        @JvmField
        val COLLECTION_PAGES: CollaborationKind = CollaborationKind("CollectionPages")

        /** E-dialogues (e-dialoger), which service owners make. */
        @JvmField
        val E_DIALOGUES: CollaborationKind = CollaborationKind("EDialogues")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<CollaborationKind> = listOf(
            COLLECTION_PAGES,
            E_DIALOGUES,
        )
    }
}

/** Where the bytes of an attachment are. */
class CorrespondenceAttachmentLocation private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): CorrespondenceAttachmentLocation = CorrespondenceAttachmentLocation(value, true)

        /** At Altinn. */
        @JvmField
        val ALTINN_CORRESPONDENCE_ATTACHMENT: CorrespondenceAttachmentLocation = CorrespondenceAttachmentLocation("AltinnCorrespondenceAttachment")

        /** With the sender. */
        @JvmField
        val EXTERNAL_STORAGE: CorrespondenceAttachmentLocation = CorrespondenceAttachmentLocation("ExternalStorage")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<CorrespondenceAttachmentLocation> = listOf(
            ALTINN_CORRESPONDENCE_ATTACHMENT,
            EXTERNAL_STORAGE,
        )
    }
}

/** How far an attachment has come. */
class CorrespondenceAttachmentStatus private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): CorrespondenceAttachmentStatus = CorrespondenceAttachmentStatus(value, true)

        /** Announced, without bytes. */
        @JvmField
        val INITIALIZED: CorrespondenceAttachmentStatus = CorrespondenceAttachmentStatus("Initialized")

        /** Being scanned. */
        @JvmField
        val UPLOAD_PROCESSING: CorrespondenceAttachmentStatus = CorrespondenceAttachmentStatus("UploadProcessing")

        /** Can be downloaded. */
        @JvmField
        val PUBLISHED: CorrespondenceAttachmentStatus = CorrespondenceAttachmentStatus("Published")

        /** Deleted. */
        @JvmField
        val PURGED: CorrespondenceAttachmentStatus = CorrespondenceAttachmentStatus("Purged")

        /** Refused, for example by the virus scan. */
        @JvmField
        val FAILED: CorrespondenceAttachmentStatus = CorrespondenceAttachmentStatus("Failed")

        /** Run out. */
        @JvmField
        val EXPIRED: CorrespondenceAttachmentStatus = CorrespondenceAttachmentStatus("Expired")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<CorrespondenceAttachmentStatus> = listOf(
            INITIALIZED,
            UPLOAD_PROCESSING,
            PUBLISHED,
            PURGED,
            FAILED,
            EXPIRED,
        )
    }
}

/** What a message is about. */
class CorrespondenceExternalReferenceType private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): CorrespondenceExternalReferenceType = CorrespondenceExternalReferenceType(value, true)

        /** Anything. */
        @JvmField
        val GENERIC: CorrespondenceExternalReferenceType = CorrespondenceExternalReferenceType("Generic")

        /** An instance of an app. */
        @JvmField
        val ALTINN_APP_INSTANCE: CorrespondenceExternalReferenceType = CorrespondenceExternalReferenceType("AltinnAppInstance")

        /** A file transfer of Altinn Broker. */
        @JvmField
        val ALTINN_BROKER_FILE_TRANSFER: CorrespondenceExternalReferenceType = CorrespondenceExternalReferenceType("AltinnBrokerFileTransfer")

        /** A dialog in Dialogporten. */
        @JvmField
        val DIALOGPORTEN_DIALOG_ID: CorrespondenceExternalReferenceType = CorrespondenceExternalReferenceType("DialogportenDialogId")

        /** A process in Dialogporten. */
        @JvmField
        val DIALOGPORTEN_PROCESS_ID: CorrespondenceExternalReferenceType = CorrespondenceExternalReferenceType("DialogportenProcessId")

        /** A transmission in Dialogporten. */
        @JvmField
        val DIALOGPORTEN_TRANSMISSION_ID: CorrespondenceExternalReferenceType = CorrespondenceExternalReferenceType("DialogportenTransmissionId")

        /** A type of transmission in Dialogporten. */
        @JvmField
        val DIALOGPORTEN_TRANSMISSION_TYPE: CorrespondenceExternalReferenceType = CorrespondenceExternalReferenceType("DialogportenTransmissionType")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<CorrespondenceExternalReferenceType> = listOf(
            GENERIC,
            ALTINN_APP_INSTANCE,
            ALTINN_BROKER_FILE_TRANSFER,
            DIALOGPORTEN_DIALOG_ID,
            DIALOGPORTEN_PROCESS_ID,
            DIALOGPORTEN_TRANSMISSION_ID,
            DIALOGPORTEN_TRANSMISSION_TYPE,
        )
    }
}

/** How a notification of a message travels. */
class CorrespondenceNotificationChannel private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): CorrespondenceNotificationChannel = CorrespondenceNotificationChannel(value, true)

        /** By e-mail. */
        @JvmField
        val EMAIL: CorrespondenceNotificationChannel = CorrespondenceNotificationChannel("Email")

        /** By SMS. */
        @JvmField
        val SMS: CorrespondenceNotificationChannel = CorrespondenceNotificationChannel("Sms")

        /** By e-mail, or by SMS where there is no address. */
        @JvmField
        val EMAIL_PREFERRED: CorrespondenceNotificationChannel = CorrespondenceNotificationChannel("EmailPreferred")

        /** By SMS, or by e-mail where there is no number. */
        @JvmField
        val SMS_PREFERRED: CorrespondenceNotificationChannel = CorrespondenceNotificationChannel("SmsPreferred")

        /** Both. */
        @JvmField
        val EMAIL_AND_SMS: CorrespondenceNotificationChannel = CorrespondenceNotificationChannel("EmailAndSms")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<CorrespondenceNotificationChannel> = listOf(
            EMAIL,
            SMS,
            EMAIL_PREFERRED,
            SMS_PREFERRED,
            EMAIL_AND_SMS,
        )
    }
}

/** Which text a notification has. */
class CorrespondenceNotificationTemplate private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): CorrespondenceNotificationTemplate = CorrespondenceNotificationTemplate(value, true)

        /** The sender's. */
        @JvmField
        val CUSTOM_MESSAGE: CorrespondenceNotificationTemplate = CorrespondenceNotificationTemplate("CustomMessage")

        /** Altinn's. */
        @JvmField
        val GENERIC_ALTINN_MESSAGE: CorrespondenceNotificationTemplate = CorrespondenceNotificationTemplate("GenericAltinnMessage")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<CorrespondenceNotificationTemplate> = listOf(
            CUSTOM_MESSAGE,
            GENERIC_ALTINN_MESSAGE,
        )
    }
}

/** As whom the caller asks for messages. */
class CorrespondenceRole private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): CorrespondenceRole = CorrespondenceRole(value, true)

        /** Messages to the caller. */
        @JvmField
        val RECIPIENT: CorrespondenceRole = CorrespondenceRole("Recipient")

        /** Messages from the caller. */
        @JvmField
        val SENDER: CorrespondenceRole = CorrespondenceRole("Sender")

        /** Both. */
        @JvmField
        val RECIPIENT_AND_SENDER: CorrespondenceRole = CorrespondenceRole("RecipientAndSender")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<CorrespondenceRole> = listOf(
            RECIPIENT,
            SENDER,
            RECIPIENT_AND_SENDER,
        )
    }
}

/** How far a message has come. */
class CorrespondenceStatus private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): CorrespondenceStatus = CorrespondenceStatus(value, true)

        /** Made, but not complete. */
        @JvmField
        val INITIALIZED: CorrespondenceStatus = CorrespondenceStatus("Initialized")

        /** Complete, but not yet to be seen. */
        @JvmField
        val READY_FOR_PUBLISH: CorrespondenceStatus = CorrespondenceStatus("ReadyForPublish")

        /** To be seen by the recipient. */
        @JvmField
        val PUBLISHED: CorrespondenceStatus = CorrespondenceStatus("Published")

        /** Fetched by the recipient's system. */
        @JvmField
        val FETCHED: CorrespondenceStatus = CorrespondenceStatus("Fetched")

        /** Read by the recipient. */
        @JvmField
        val READ: CorrespondenceStatus = CorrespondenceStatus("Read")

        /** Answered by the recipient. */
        @JvmField
        val REPLIED: CorrespondenceStatus = CorrespondenceStatus("Replied")

        /** Confirmed by the recipient. */
        @JvmField
        val CONFIRMED: CorrespondenceStatus = CorrespondenceStatus("Confirmed")

        /** Deleted by the recipient. */
        @JvmField
        val PURGED_BY_RECIPIENT: CorrespondenceStatus = CorrespondenceStatus("PurgedByRecipient")

        /** Deleted by Altinn. */
        @JvmField
        val PURGED_BY_ALTINN: CorrespondenceStatus = CorrespondenceStatus("PurgedByAltinn")

        /** Archived. */
        @JvmField
        val ARCHIVED: CorrespondenceStatus = CorrespondenceStatus("Archived")

        /** Not sent: the recipient has opted out of digital communication. */
        @JvmField
        val RESERVED: CorrespondenceStatus = CorrespondenceStatus("Reserved")

        /** Failed on its way. */
        @JvmField
        val FAILED: CorrespondenceStatus = CorrespondenceStatus("Failed")

        /** The recipient has downloaded the attachments. */
        @JvmField
        val ATTACHMENTS_DOWNLOADED: CorrespondenceStatus = CorrespondenceStatus("AttachmentsDownloaded")

        /** Forwarded by the recipient. */
        @JvmField
        val FORWARDED: CorrespondenceStatus = CorrespondenceStatus("Forwarded")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<CorrespondenceStatus> = listOf(
            INITIALIZED,
            READY_FOR_PUBLISH,
            PUBLISHED,
            FETCHED,
            READ,
            REPLIED,
            CONFIRMED,
            PURGED_BY_RECIPIENT,
            PURGED_BY_ALTINN,
            ARCHIVED,
            RESERVED,
            FAILED,
            ATTACHMENTS_DOWNLOADED,
            FORWARDED,
        )
    }
}

/** What a data element refers to. */
class DataElementReferenceKind private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): DataElementReferenceKind = DataElementReferenceKind(value, true)

        /** Another data element. */
        @JvmField
        val DATA_ELEMENT: DataElementReferenceKind = DataElementReferenceKind("DataElement")

        /** A task of the process. */
        @JvmField
        val TASK: DataElementReferenceKind = DataElementReferenceKind("Task")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<DataElementReferenceKind> = listOf(
            DATA_ELEMENT,
            TASK,
        )
    }
}

/** How a data element is related to another object. */
class DataElementRelation private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): DataElementRelation = DataElementRelation(value, true)

        /** Made from it, and deleted with it. */
        @JvmField
        val GENERATED_FROM: DataElementRelation = DataElementRelation("GeneratedFrom")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<DataElementRelation> = listOf(
            GENERATED_FROM,
        )
    }
}

/** A body that gateways and servers put in place of an answer. */
class FaultPage private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): FaultPage = FaultPage(value, true)

        /** The HTML page of a gateway. With status 200, a page of maintenance. */
        @JvmField
        val HTML: FaultPage = FaultPage("html")

        /** The JSON of an API gateway: `statusCode` and `message`. */
        @JvmField
        val GATEWAY: FaultPage = FaultPage("gateway")

        /** WCF's `InternalServiceFault`, in the SOAP of the request: something went wrong, before or after the work was done. */
        @JvmField
        val INTERNAL_SERVICE_FAULT: FaultPage = FaultPage("internalServiceFault")

        /** A fault with the code `Server` (SOAP 1.2: `Receiver`), without details. */
        @JvmField
        val SERVER_FAULT: FaultPage = FaultPage("serverFault")

        /** The JSON value `null`. */
        @JvmField
        val NULL: FaultPage = FaultPage("null")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<FaultPage> = listOf(
            HTML,
            GATEWAY,
            INTERNAL_SERVICE_FAULT,
            SERVER_FAULT,
            NULL,
        )
    }
}

/** What the virus scan of a file found. */
class FileScanResult private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): FileScanResult = FileScanResult(value, true)

        /** Files of this data type are not scanned. */
        @JvmField
        val NOT_APPLICABLE: FileScanResult = FileScanResult("NotApplicable")

        /** The scan is not done: ask again. */
        @JvmField
        val PENDING: FileScanResult = FileScanResult("Pending")

        /** Nothing found. */
        @JvmField
        val CLEAN: FileScanResult = FileScanResult("Clean")

        /** Malware: the file must be replaced. */
        @JvmField
        val INFECTED: FileScanResult = FileScanResult("Infected")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<FileScanResult> = listOf(
            NOT_APPLICABLE,
            PENDING,
            CLEAN,
            INFECTED,
        )
    }
}

/** How a filter is held against a value. */
class FilterMatchType private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): FilterMatchType = FilterMatchType(value, true)

        /** As Altinn sees fit; which that is, is not documented. */
        @JvmField
        val DEFAULT: FilterMatchType = FilterMatchType("DEFAULT")

        /** The value is the filter. */
        @JvmField
        val EXACT: FilterMatchType = FilterMatchType("EXACT")

        /** The value starts with the filter. */
        @JvmField
        val STARTSWITH: FilterMatchType = FilterMatchType("STARTSWITH")

        /** The value ends with the filter. */
        @JvmField
        val ENDSWITH: FilterMatchType = FilterMatchType("ENDSWITH")

        /** The filter is somewhere in the value. */
        @JvmField
        val CONTAINS: FilterMatchType = FilterMatchType("CONTAINS")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<FilterMatchType> = listOf(
            DEFAULT,
            EXACT,
            STARTSWITH,
            ENDSWITH,
            CONTAINS,
        )
    }
}

/** What a part of a form task is. */
class FormSetItemType private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): FormSetItemType = FormSetItemType(value, true)

        /** The main form. */
        @JvmField
        val MAIN_FORM: FormSetItemType = FormSetItemType("MainForm")

        /** A form under the main form (underskjema). */
        @JvmField
        val SUB_FORM: FormSetItemType = FormSetItemType("SubForm")

        /** An attachment. */
        @JvmField
        val BINARY_ATTACHMENT: FormSetItemType = FormSetItemType("BinaryAttachment")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<FormSetItemType> = listOf(
            MAIN_FORM,
            SUB_FORM,
            BINARY_ATTACHMENT,
        )
    }
}

/** Whether a form holds good. */
class FormValidationStatus private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): FormValidationStatus = FormValidationStatus(value, true)

        /** Not said. */
        @JvmField
        val NOT_SET: FormValidationStatus = FormValidationStatus("NotSet")

        /** It does. */
        @JvmField
        val VALID: FormValidationStatus = FormValidationStatus("Valid")

        /** It has errors. */
        @JvmField
        val NON_VALID: FormValidationStatus = FormValidationStatus("NonValid")

        /** Nobody has looked yet. */
        @JvmField
        val NOT_VALIDATED: FormValidationStatus = FormValidationStatus("NotValidated")

        /** There is nothing to validate. */
        @JvmField
        val NOT_APPLICABLE: FormValidationStatus = FormValidationStatus("NotApplicable")

        /** It does, with warnings. */
        @JvmField
        val VALID_WITH_WARNING: FormValidationStatus = FormValidationStatus("ValidWithWarning")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<FormValidationStatus> = listOf(
            NOT_SET,
            VALID,
            NON_VALID,
            NOT_VALIDATED,
            NOT_APPLICABLE,
            VALID_WITH_WARNING,
        )
    }
}

/** A verdict on a form. */
class FormVerdict private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): FormVerdict = FormVerdict(value, true)

        /** The process has ended: the service owner has it. */
        @JvmField
        val SUBMITTED: FormVerdict = FormVerdict("submitted")

        /** The app found errors; the instance stays where it is. */
        @JvmField
        val INVALID: FormVerdict = FormVerdict("invalid")

        /** A task wants a person, who goes on where `needsPerson` says. */
        @JvmField
        val NEEDS_PERSON: FormVerdict = FormVerdict("needsPerson")

        /** The scan found malware in a file. */
        @JvmField
        val INFECTED: FormVerdict = FormVerdict("infected")

        /** The process has come to the task that the flow was to stop before. */
        @JvmField
        val STOPPED: FormVerdict = FormVerdict("stopped")

        /** It is sent in, and the service owner's answer has not come in time. Go on later with `instanceId`. */
        @JvmField
        val AWAITING_FEEDBACK: FormVerdict = FormVerdict("awaitingFeedback")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<FormVerdict> = listOf(
            SUBMITTED,
            INVALID,
            NEEDS_PERSON,
            INFECTED,
            STOPPED,
            AWAITING_FEEDBACK,
        )
    }
}

/** Whether to include something. */
class IncludeFilter private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): IncludeFilter = IncludeFilter(value, true)

        /** No. */
        @JvmField
        val FALSE: IncludeFilter = IncludeFilter("false")

        /** Yes. */
        @JvmField
        val TRUE: IncludeFilter = IncludeFilter("true")

        /** As the user or Altinn prefers. */
        @JvmField
        val AUTO: IncludeFilter = IncludeFilter("auto")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<IncludeFilter> = listOf(
            FALSE,
            TRUE,
            AUTO,
        )
    }
}

/** Kind of the party that an instance belongs to. Of the five numbers of Altinn's enumeration, these two were seen. */
class InstanceOwnerPartyType private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): InstanceOwnerPartyType = InstanceOwnerPartyType(value, true)

        /** A person. */
        @JvmField
        val PERSON: InstanceOwnerPartyType = InstanceOwnerPartyType("Person")

        /** An organisation. */
        @JvmField
        val ORGANISATION: InstanceOwnerPartyType = InstanceOwnerPartyType("Organisation")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<InstanceOwnerPartyType> = listOf(
            PERSON,
            ORGANISATION,
        )
    }
}

/** A language of Altinn's texts. */
class Language private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): Language = Language(value, true)

        /** Norwegian bokmål, LCID 1044. */
        @JvmField
        val NB: Language = Language("nb")

        /** Norwegian nynorsk, LCID 2068. */
        @JvmField
        val NN: Language = Language("nn")

        /** English, LCID 1033. */
        @JvmField
        val EN: Language = Language("en")

        /** Northern Sami, LCID 1083. */
        @JvmField
        val SE: Language = Language("se")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<Language> = listOf(
            NB,
            NN,
            EN,
            SE,
        )
    }
}

/** What the last change of an element was. */
class LastChangeType private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): LastChangeType = LastChangeType(value, true)

        /** Not said. */
        @JvmField
        val DEFAULT: LastChangeType = LastChangeType("Default")

        /** It was sent. */
        @JvmField
        val SENT: LastChangeType = LastChangeType("Sent")

        /** It was saved. */
        @JvmField
        val SAVED: LastChangeType = LastChangeType("Saved")

        /** It was archived. */
        @JvmField
        val ARCHIVED: LastChangeType = LastChangeType("Archived")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<LastChangeType> = listOf(
            DEFAULT,
            SENT,
            SAVED,
            ARCHIVED,
        )
    }
}

/** The language of a message. */
class MessageLanguage private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): MessageLanguage = MessageLanguage(value, true)

        /** Not said. */
        @JvmField
        val DEFAULT: MessageLanguage = MessageLanguage("Default")

        /** English. */
        @JvmField
        val ENGLISH: MessageLanguage = MessageLanguage("English")

        /** Norwegian bokmål. */
        @JvmField
        val NORWEGIAN_NO: MessageLanguage = MessageLanguage("NorwegianNO")

        /** Norwegian nynorsk. */
        @JvmField
        val NORWEGIAN_NN: MessageLanguage = MessageLanguage("NorwegianNN")

        /** Sami. */
        @JvmField
        val SAMI: MessageLanguage = MessageLanguage("Sami")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<MessageLanguage> = listOf(
            DEFAULT,
            ENGLISH,
            NORWEGIAN_NO,
            NORWEGIAN_NN,
            SAMI,
        )
    }
}

/** What a link leads to. */
class MessageLinkType private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): MessageLinkType = MessageLinkType(value, true)

        /** A form. */
        @JvmField
        val FORM: MessageLinkType = MessageLinkType("Form")

        /** A service of Altinn's. */
        @JvmField
        val SERVICE_CODE: MessageLinkType = MessageLinkType("ServiceCode")

        /** A page elsewhere. */
        @JvmField
        val SERVICE_URL: MessageLinkType = MessageLinkType("ServiceURL")

        /** An archived element. */
        @JvmField
        val ARCHIVE_REFERENCE: MessageLinkType = MessageLinkType("ArchiveReference")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<MessageLinkType> = listOf(
            FORM,
            SERVICE_CODE,
            SERVICE_URL,
            ARCHIVE_REFERENCE,
        )
    }
}

/** How far the reportee has come with a message. */
class MessageStatus private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): MessageStatus = MessageStatus(value, true)

        /** Not said: the element is no message. */
        @JvmField
        val DEFAULT: MessageStatus = MessageStatus("Default")

        /** Not read yet. */
        @JvmField
        val CREATED: MessageStatus = MessageStatus("Created")

        /** Read. */
        @JvmField
        val READ: MessageStatus = MessageStatus("Read")

        /** Answered. */
        @JvmField
        val REPLIED: MessageStatus = MessageStatus("Replied")

        /** Changed by the service owner. */
        @JvmField
        val CHANGED_BY_GOV_AGENCY: MessageStatus = MessageStatus("ChangedByGovAgency")

        /** Changed by the reportee. */
        @JvmField
        val CHANGED_BY_USER: MessageStatus = MessageStatus("ChangedByUser")

        /** Confirmed by the reader. */
        @JvmField
        val CONFIRMED: MessageStatus = MessageStatus("Confirmed")

        /** Deleted by the reportee. */
        @JvmField
        val DELETED_BY_USER: MessageStatus = MessageStatus("DeletedByUser")

        /** Deleted by Altinn. */
        @JvmField
        val DELETED_BY_ALTINN: MessageStatus = MessageStatus("DeletedByAltinn")

        /** Archived. */
        @JvmField
        val ARCHIVED: MessageStatus = MessageStatus("Archived")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<MessageStatus> = listOf(
            DEFAULT,
            CREATED,
            READ,
            REPLIED,
            CHANGED_BY_GOV_AGENCY,
            CHANGED_BY_USER,
            CONFIRMED,
            DELETED_BY_USER,
            DELETED_BY_ALTINN,
            ARCHIVED,
        )
    }
}

/** A thing that can be done next. */
class NextStepKind private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): NextStepKind = NextStepKind(value, true)

        /** Fill in what is missing, here or in the portal. */
        @JvmField
        val FILL_IN: NextStepKind = NextStepKind("fillIn")

        /** Say that it is filled in, and sign it in the same call. */
        @JvmField
        val COMPLETE_AND_SIGN: NextStepKind = NextStepKind("completeAndSign")

        /** Say who signs in the user-controlled signing step. */
        @JvmField
        val PREPARE_USER_CONTROLLED_SIGNING: NextStepKind = NextStepKind("prepareUserControlledSigning")

        /** Sign. */
        @JvmField
        val SIGN: NextStepKind = NextStepKind("sign")

        /** Send in. */
        @JvmField
        val SEND_IN: NextStepKind = NextStepKind("sendIn")

        /** Take it back to form filling. */
        @JvmField
        val SET_BACK_TO_FORM_FILLING: NextStepKind = NextStepKind("setBackToFormFilling")

        /** Ask what this user may do. */
        @JvmField
        val ASK_WHAT_IS_ALLOWED: NextStepKind = NextStepKind("askWhatIsAllowed")

        /** Wait: it is somebody else's turn. */
        @JvmField
        val WAIT_FOR_OTHERS: NextStepKind = NextStepKind("waitForOthers")

        /** Nothing: it is archived. */
        @JvmField
        val ARCHIVED: NextStepKind = NextStepKind("archived")

        /** Nothing: it is deleted. */
        @JvmField
        val DELETED: NextStepKind = NextStepKind("deleted")

        /** Nothing: it is no form task, and has no workflow. */
        @JvmField
        val NO_WORKFLOW: NextStepKind = NextStepKind("noWorkflow")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<NextStepKind> = listOf(
            FILL_IN,
            COMPLETE_AND_SIGN,
            PREPARE_USER_CONTROLLED_SIGNING,
            SIGN,
            SEND_IN,
            SET_BACK_TO_FORM_FILLING,
            ASK_WHAT_IS_ALLOWED,
            WAIT_FOR_OTHERS,
            ARCHIVED,
            DELETED,
            NO_WORKFLOW,
        )
    }
}

/** How a notification travels. */
class NotificationChannel private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): NotificationChannel = NotificationChannel(value, true)

        /** By e-mail. */
        @JvmField
        val EMAIL: NotificationChannel = NotificationChannel("Email")

        /** By SMS. */
        @JvmField
        val SMS: NotificationChannel = NotificationChannel("Sms")

        /** By e-mail, or by SMS where there is no address. */
        @JvmField
        val EMAIL_PREFERRED: NotificationChannel = NotificationChannel("EmailPreferred")

        /** By SMS, or by e-mail where there is no number. */
        @JvmField
        val SMS_PREFERRED: NotificationChannel = NotificationChannel("SmsPreferred")

        /** Both at once. */
        @JvmField
        val EMAIL_AND_SMS: NotificationChannel = NotificationChannel("EmailAndSms")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<NotificationChannel> = listOf(
            EMAIL,
            SMS,
            EMAIL_PREFERRED,
            SMS_PREFERRED,
            EMAIL_AND_SMS,
        )
    }
}

/** How a notification goes. */
class NotificationTransport private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): NotificationTransport = NotificationTransport(value, true)

        /** Text message. */
        @JvmField
        val SMS: NotificationTransport = NotificationTransport("SMS")

        /** E-mail. */
        @JvmField
        val EMAIL: NotificationTransport = NotificationTransport("Email")

        /** Instant message. */
        @JvmField
        val IM: NotificationTransport = NotificationTransport("IM")

        /** Text message and e-mail. */
        @JvmField
        val BOTH: NotificationTransport = NotificationTransport("Both")

        /** Text message, or else e-mail. */
        @JvmField
        val SMS_PREFERRED: NotificationTransport = NotificationTransport("SMSPreferred")

        /** E-mail, or else text message. */
        @JvmField
        val EMAIL_PREFERRED: NotificationTransport = NotificationTransport("EmailPreferred")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<NotificationTransport> = listOf(
            SMS,
            EMAIL,
            IM,
            BOTH,
            SMS_PREFERRED,
            EMAIL_PREFERRED,
        )
    }
}

/** What a program asks for again and again. */
class PollSubject private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): PollSubject = PollSubject(value, true)

        /** The receipt of a submission. */
        @JvmField
        val RECEIPT: PollSubject = PollSubject("receipt")

        /** Files that a broker service has for the reportee. */
        @JvmField
        val BROKER_FILES: PollSubject = PollSubject("brokerFiles")

        /** The status of messages. */
        @JvmField
        val MESSAGES: PollSubject = PollSubject("messages")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<PollSubject> = listOf(
            RECEIPT,
            BROKER_FILES,
            MESSAGES,
        )
    }
}

/** What a notification is about. */
class PrefillNotificationKind private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): PrefillNotificationKind = PrefillNotificationKind(value, true)

        /** A one-time code. */
        @JvmField
        val PIN: PrefillNotificationKind = PrefillNotificationKind("PIN")

        /** A message. */
        @JvmField
        val CORRESPONDENCE: PrefillNotificationKind = PrefillNotificationKind("Correspondence")

        /** Prefilled data. */
        @JvmField
        val PRE_FILL: PrefillNotificationKind = PrefillNotificationKind("PreFill")

        /** Nothing else in Altinn. */
        @JvmField
        val STAND_ALONE: PrefillNotificationKind = PrefillNotificationKind("StandAlone")

        /** Anything. */
        @JvmField
        val GENERAL: PrefillNotificationKind = PrefillNotificationKind("General")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<PrefillNotificationKind> = listOf(
            PIN,
            CORRESPONDENCE,
            PRE_FILL,
            STAND_ALONE,
            GENERAL,
        )
    }
}

/** Whether prefill data was found. */
class PrefillStatus private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): PrefillStatus = PrefillStatus(value, true)

        /** The question makes no sense. */
        @JvmField
        val INVALIDINPUT: PrefillStatus = PrefillStatus("INVALIDINPUT")

        /** There is none. */
        @JvmField
        val PREFILLDATANOTFOUND: PrefillStatus = PrefillStatus("PREFILLDATANOTFOUND")

        /** There is some. */
        @JvmField
        val PREFILLDATAFOUND: PrefillStatus = PrefillStatus("PREFILLDATAFOUND")

        /** The service owner has none. On the wire, not in the documentation. */
        @JvmField
        val SERVICEOWNERPREFILLDATANOTFOUND: PrefillStatus = PrefillStatus("SERVICEOWNERPREFILLDATANOTFOUND")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<PrefillStatus> = listOf(
            INVALIDINPUT,
            PREFILLDATANOTFOUND,
            PREFILLDATAFOUND,
            SERVICEOWNERPREFILLDATANOTFOUND,
        )
    }
}

/** What an action does. */
class ProcessActionType private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ProcessActionType = ProcessActionType(value, true)

        /** Moves the process. */
        @JvmField
        val PROCESS_ACTION: ProcessActionType = ProcessActionType("ProcessAction")

        /** Runs code of the app. */
        @JvmField
        val SERVER_ACTION: ProcessActionType = ProcessActionType("ServerAction")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ProcessActionType> = listOf(
            PROCESS_ACTION,
            SERVER_ACTION,
        )
    }
}

/** Whether the owner of an instance has read it. Apps write the number, Storage the name. */
class ReadStatus private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ReadStatus = ReadStatus(value, true)

        /** Not yet. */
        @JvmField
        val UNREAD: ReadStatus = ReadStatus("Unread")

        /** Yes. */
        @JvmField
        val READ: ReadStatus = ReadStatus("Read")

        /** It has changed since. */
        @JvmField
        val UPDATED_SINCE_LAST_REVIEW: ReadStatus = ReadStatus("UpdatedSinceLastReview")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ReadStatus> = listOf(
            UNREAD,
            READ,
            UPDATED_SINCE_LAST_REVIEW,
        )
    }
}

/** Why a shipment was not taken. Altinn says it in the text of a receipt only. */
class ReceiptReason private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ReceiptReason = ReceiptReason(value, true)

        /** A shipment of that name came before. */
        @JvmField
        val ALREADY_SUBMITTED: ReceiptReason = ReceiptReason("alreadySubmitted")

        /** The shipment has no name (`externalShipmentReference`). */
        @JvmField
        val MISSING_REFERENCE: ReceiptReason = ReceiptReason("missingReference")

        /** There is no such service, or not in this environment. */
        @JvmField
        val UNKNOWN_SERVICE: ReceiptReason = ReceiptReason("unknownService")

        /** The number of the service's edition is missing. */
        @JvmField
        val MISSING_SERVICE_EDITION: ReceiptReason = ReceiptReason("missingServiceEdition")

        /** The service has no such form, or not in this version. */
        @JvmField
        val UNKNOWN_DATA_FORMAT: ReceiptReason = ReceiptReason("unknownDataFormat")

        /** The reportee's number is not valid. */
        @JvmField
        val INVALID_REPORTEE: ReceiptReason = ReceiptReason("invalidReportee")

        /** A form is not as its XSD wants it. */
        @JvmField
        val SCHEMA_ERROR: ReceiptReason = ReceiptReason("schemaError")

        /** A form breaks the rules of its service. */
        @JvmField
        val FORM_ERROR: ReceiptReason = ReceiptReason("formError")

        /** The signature is not valid. */
        @JvmField
        val INVALID_SIGNATURE: ReceiptReason = ReceiptReason("invalidSignature")

        /** It was deleted. */
        @JvmField
        val DELETED: ReceiptReason = ReceiptReason("deleted")

        /** Something went wrong inside Altinn. */
        @JvmField
        val ALTINN_ERROR: ReceiptReason = ReceiptReason("altinnError")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ReceiptReason> = listOf(
            ALREADY_SUBMITTED,
            MISSING_REFERENCE,
            UNKNOWN_SERVICE,
            MISSING_SERVICE_EDITION,
            UNKNOWN_DATA_FORMAT,
            INVALID_REPORTEE,
            SCHEMA_ERROR,
            FORM_ERROR,
            INVALID_SIGNATURE,
            DELETED,
            ALTINN_ERROR,
        )
    }
}

/** The outcome of a shipment or of one of its parts. */
class ReceiptStatus private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ReceiptStatus = ReceiptStatus(value, true)

        /** Nothing is known yet. */
        @JvmField
        val NOT_SET: ReceiptStatus = ReceiptStatus("NotSet")

        /** Received, or done. */
        @JvmField
        val OK: ReceiptStatus = ReceiptStatus("OK")

        /** Altinn failed; the shipment may be sent again. */
        @JvmField
        val UN_EXPECTED_ERROR: ReceiptStatus = ReceiptStatus("UnExpectedError")

        /** The form has errors: see the sub-receipts. */
        @JvmField
        val VALIDATION_FAILED: ReceiptStatus = ReceiptStatus("ValidationFailed")

        /** Refused as a whole. */
        @JvmField
        val REJECTED: ReceiptStatus = ReceiptStatus("Rejected")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ReceiptStatus> = listOf(
            NOT_SET,
            OK,
            UN_EXPECTED_ERROR,
            VALIDATION_FAILED,
            REJECTED,
        )
    }
}

/** What a receipt is about. */
class ReceiptType private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ReceiptType = ReceiptType(value, true)

        /** Not said. */
        @JvmField
        val NOT_SET: ReceiptType = ReceiptType("NotSet")

        /** A submitted form task. */
        @JvmField
        val FORM_TASK: ReceiptType = ReceiptType("FormTask")

        /** A message. */
        @JvmField
        val CORRESPONDENCE: ReceiptType = ReceiptType("Correspondence")

        /** An order of one-time codes. */
        @JvmField
        val PINCODE: ReceiptType = ReceiptType("PINCODE")

        /** A subscription. */
        @JvmField
        val SUBSCRIPTION: ReceiptType = ReceiptType("Subscription")

        /** A delivery to the service owner. */
        @JvmField
        val OUTBOUND: ReceiptType = ReceiptType("Outbound")

        /** Prefill data. */
        @JvmField
        val PRE_FILL: ReceiptType = ReceiptType("PreFill")

        /** A load of the register of DLS. */
        @JvmField
        val REGISTER_DLS: ReceiptType = ReceiptType("RegisterDLS")

        /** A load of the population register. */
        @JvmField
        val REGISTER_DSF: ReceiptType = ReceiptType("RegisterDSF")

        /** A load of the register of legal entities. */
        @JvmField
        val REGISTER_ER: ReceiptType = ReceiptType("RegisterER")

        /** A load of the population register: properties. */
        @JvmField
        val REGISTER_DSF_PROPERTY: ReceiptType = ReceiptType("RegisterDSFProperty")

        /** A load of the population register: streets. */
        @JvmField
        val REGISTER_DSF_STREET: ReceiptType = ReceiptType("RegisterDSFStreet")

        /** A load of the population register: countries. */
        @JvmField
        val REGISTER_DSF_COUNTRY: ReceiptType = ReceiptType("RegisterDSFCountry")

        /** A load of the population register: users. */
        @JvmField
        val REGISTER_DSF_USER: ReceiptType = ReceiptType("RegisterDSFUser")

        /** A lookup. */
        @JvmField
        val LOOK_UP: ReceiptType = ReceiptType("LookUp")

        /** A load of the population register: additional streets. */
        @JvmField
        val REGISTER_DSF_STREET_ADD: ReceiptType = ReceiptType("RegisterDSFStreetAdd")

        /** A load of the population register: additional properties. */
        @JvmField
        val REGISTER_DSF_PROPERTY_ADD: ReceiptType = ReceiptType("RegisterDSFPropertyAdd")

        /** A broker service file. */
        @JvmField
        val BROKER_SERVICE: ReceiptType = ReceiptType("BrokerService")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ReceiptType> = listOf(
            NOT_SET,
            FORM_TASK,
            CORRESPONDENCE,
            PINCODE,
            SUBSCRIPTION,
            OUTBOUND,
            PRE_FILL,
            REGISTER_DLS,
            REGISTER_DSF,
            REGISTER_ER,
            REGISTER_DSF_PROPERTY,
            REGISTER_DSF_STREET,
            REGISTER_DSF_COUNTRY,
            REGISTER_DSF_USER,
            LOOK_UP,
            REGISTER_DSF_STREET_ADD,
            REGISTER_DSF_PROPERTY_ADD,
            BROKER_SERVICE,
        )
    }
}

/** What a receipt is about, as far as the older form knows: not the files of broker services. */
class ReceiptTypeV1 private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ReceiptTypeV1 = ReceiptTypeV1(value, true)

        /** Not said. */
        @JvmField
        val NOT_SET: ReceiptTypeV1 = ReceiptTypeV1("NotSet")

        /** A submitted form task. */
        @JvmField
        val FORM_TASK: ReceiptTypeV1 = ReceiptTypeV1("FormTask")

        /** A message. */
        @JvmField
        val CORRESPONDENCE: ReceiptTypeV1 = ReceiptTypeV1("Correspondence")

        /** An order of one-time codes. */
        @JvmField
        val PINCODE: ReceiptTypeV1 = ReceiptTypeV1("PINCODE")

        /** A subscription. */
        @JvmField
        val SUBSCRIPTION: ReceiptTypeV1 = ReceiptTypeV1("Subscription")

        /** A delivery to the service owner. */
        @JvmField
        val OUTBOUND: ReceiptTypeV1 = ReceiptTypeV1("Outbound")

        /** Prefill data. */
        @JvmField
        val PRE_FILL: ReceiptTypeV1 = ReceiptTypeV1("PreFill")

        /** A load of the register of DLS. */
        @JvmField
        val REGISTER_DLS: ReceiptTypeV1 = ReceiptTypeV1("RegisterDLS")

        /** A load of the population register. */
        @JvmField
        val REGISTER_DSF: ReceiptTypeV1 = ReceiptTypeV1("RegisterDSF")

        /** A load of the register of legal entities. */
        @JvmField
        val REGISTER_ER: ReceiptTypeV1 = ReceiptTypeV1("RegisterER")

        /** A load of the population register: properties. */
        @JvmField
        val REGISTER_DSF_PROPERTY: ReceiptTypeV1 = ReceiptTypeV1("RegisterDSFProperty")

        /** A load of the population register: streets. */
        @JvmField
        val REGISTER_DSF_STREET: ReceiptTypeV1 = ReceiptTypeV1("RegisterDSFStreet")

        /** A load of the population register: countries. */
        @JvmField
        val REGISTER_DSF_COUNTRY: ReceiptTypeV1 = ReceiptTypeV1("RegisterDSFCountry")

        /** A load of the population register: users. */
        @JvmField
        val REGISTER_DSF_USER: ReceiptTypeV1 = ReceiptTypeV1("RegisterDSFUser")

        /** A lookup. */
        @JvmField
        val LOOK_UP: ReceiptTypeV1 = ReceiptTypeV1("LookUp")

        /** A load of the population register: additional streets. */
        @JvmField
        val REGISTER_DSF_STREET_ADD: ReceiptTypeV1 = ReceiptTypeV1("RegisterDSFStreetAdd")

        /** A load of the population register: additional properties. */
        @JvmField
        val REGISTER_DSF_PROPERTY_ADD: ReceiptTypeV1 = ReceiptTypeV1("RegisterDSFPropertyAdd")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ReceiptTypeV1> = listOf(
            NOT_SET,
            FORM_TASK,
            CORRESPONDENCE,
            PINCODE,
            SUBSCRIPTION,
            OUTBOUND,
            PRE_FILL,
            REGISTER_DLS,
            REGISTER_DSF,
            REGISTER_ER,
            REGISTER_DSF_PROPERTY,
            REGISTER_DSF_STREET,
            REGISTER_DSF_COUNTRY,
            REGISTER_DSF_USER,
            LOOK_UP,
            REGISTER_DSF_STREET_ADD,
            REGISTER_DSF_PROPERTY_ADD,
        )
    }
}

/** A verdict on a shipment or on a part of one. */
class ReceiptVerdict private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ReceiptVerdict = ReceiptVerdict(value, true)

        /** Altinn has it. */
        @JvmField
        val ACCEPTED: ReceiptVerdict = ReceiptVerdict("accepted")

        /** A form has errors: correct it and send it again. */
        @JvmField
        val VALIDATION_FAILED: ReceiptVerdict = ReceiptVerdict("validationFailed")

        /** Altinn refused it. */
        @JvmField
        val REJECTED: ReceiptVerdict = ReceiptVerdict("rejected")

        /** Altinn failed. Whether anything was kept is not known. */
        @JvmField
        val FAILED: ReceiptVerdict = ReceiptVerdict("failed")

        /** Altinn has not said yet what becomes of it: read the receipt again later. */
        @JvmField
        val NOT_SETTLED: ReceiptVerdict = ReceiptVerdict("notSettled")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ReceiptVerdict> = listOf(
            ACCEPTED,
            VALIDATION_FAILED,
            REJECTED,
            FAILED,
            NOT_SETTLED,
        )
    }
}

/** Whose name a reference is. */
class ReferenceType private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ReferenceType = ReferenceType(value, true)

        /** Not said. */
        @JvmField
        val NOT_SET: ReferenceType = ReferenceType("NotSet")

        /** The end-user system's name for the shipment. */
        @JvmField
        val EXTERNAL_SHIPMENT_REFERENCE: ReferenceType = ReferenceType("ExternalShipmentReference")

        /** The end-user system's name for a form or an attachment. */
        @JvmField
        val END_USER_SYSTEM_REFERENCE: ReferenceType = ReferenceType("EndUserSystemReference")

        /** The form that a form or an attachment belongs to. */
        @JvmField
        val PARENT_REFERENCE: ReferenceType = ReferenceType("ParentReference")

        /** The sender's name. */
        @JvmField
        val SENDERS_REFERENCE: ReferenceType = ReferenceType("SendersReference")

        /** Altinn's number of the element in the work list. */
        @JvmField
        val WORK_FLOW_REFERENCE: ReferenceType = ReferenceType("WorkFlowReference")

        /** A batch of shipments to the service owner. */
        @JvmField
        val BATCH_REFERENCE: ReferenceType = ReferenceType("BatchReference")

        /** A shipment to the service owner. */
        @JvmField
        val OUTBOUND_SHIPMENT_REFERENCE: ReferenceType = ReferenceType("OutboundShipmentReference")

        /** The receiver's name. */
        @JvmField
        val RECEIVERS_REFERENCE: ReferenceType = ReferenceType("ReceiversReference")

        /** A reference from the first Altinn. */
        @JvmField
        val ALTINN1_REFERENCE: ReferenceType = ReferenceType("Altinn1Reference")

        /** The party that owns the element. */
        @JvmField
        val OWNER_PARTY_REFERENCE: ReferenceType = ReferenceType("OwnerPartyReference")

        /** A party. */
        @JvmField
        val PARTY_REFERENCE: ReferenceType = ReferenceType("PartyReference")

        /** Altinn's archive reference, `AR` and a number. */
        @JvmField
        val ARCHIVE_REFERENCE: ReferenceType = ReferenceType("ArchiveReference")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ReferenceType> = listOf(
            NOT_SET,
            EXTERNAL_SHIPMENT_REFERENCE,
            END_USER_SYSTEM_REFERENCE,
            PARENT_REFERENCE,
            SENDERS_REFERENCE,
            WORK_FLOW_REFERENCE,
            BATCH_REFERENCE,
            OUTBOUND_SHIPMENT_REFERENCE,
            RECEIVERS_REFERENCE,
            ALTINN1_REFERENCE,
            OWNER_PARTY_REFERENCE,
            PARTY_REFERENCE,
            ARCHIVE_REFERENCE,
        )
    }
}

/** The states that a message box can be searched by. */
class ReporteeElementState private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ReporteeElementState = ReporteeElementState(value, true)

        /** Waits for the reportee: messages, and form tasks that are not sent. */
        @JvmField
        val TO_BE_PROCESSED: ReporteeElementState = ReporteeElementState("ToBeProcessed")

        /** Waits for somebody else, for example for a signature. */
        @JvmField
        val TO_BE_PROCESSED_BY_OTHERS: ReporteeElementState = ReporteeElementState("ToBeProcessedByOthers")

        /** Sent, or archived. */
        @JvmField
        val SENT_AND_ARCHIVED: ReporteeElementState = ReporteeElementState("SentAndArchived")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ReporteeElementState> = listOf(
            TO_BE_PROCESSED,
            TO_BE_PROCESSED_BY_OTHERS,
            SENT_AND_ARCHIVED,
        )
    }
}

/** Where an element stands. */
class ReporteeElementStatus private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ReporteeElementStatus = ReporteeElementStatus(value, true)

        /** Not said. */
        @JvmField
        val DEFAULT: ReporteeElementStatus = ReporteeElementStatus("Default")

        /** A message that nobody has opened. */
        @JvmField
        val NOT_OPENED_NO_CONFIRMATION_REQ: ReporteeElementStatus = ReporteeElementStatus("NotOpenedNoConfirmationReq")

        /** A message that nobody has opened and that must be confirmed. */
        @JvmField
        val NOT_OPENED_CONFIRMATION_REQ: ReporteeElementStatus = ReporteeElementStatus("NotOpenedConfirmationReq")

        /** A message that was opened. */
        @JvmField
        val OPENED_NO_CONFIRMED_REQ: ReporteeElementStatus = ReporteeElementStatus("OpenedNoConfirmedReq")

        /** A message that was opened and is still to be confirmed. */
        @JvmField
        val OPENED_NOT_CONFIRMED: ReporteeElementStatus = ReporteeElementStatus("OpenedNotConfirmed")

        /** A message that was confirmed. */
        @JvmField
        val CONFIRMED: ReporteeElementStatus = ReporteeElementStatus("Confirmed")

        /** A form task to fill in (utfylling). */
        @JvmField
        val FILL_IN: ReporteeElementStatus = ReporteeElementStatus("FillIn")

        /** A form task to sign (signering). */
        @JvmField
        val SIGN_IN: ReporteeElementStatus = ReporteeElementStatus("SignIn")

        /** Archived. */
        @JvmField
        val ARCHIVE: ReporteeElementStatus = ReporteeElementStatus("Archive")

        /** A form task to send (bekreft og send inn). */
        @JvmField
        val SEND_IN: ReporteeElementStatus = ReporteeElementStatus("SendIn")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ReporteeElementStatus> = listOf(
            DEFAULT,
            NOT_OPENED_NO_CONFIRMATION_REQ,
            NOT_OPENED_CONFIRMATION_REQ,
            OPENED_NO_CONFIRMED_REQ,
            OPENED_NOT_CONFIRMED,
            CONFIRMED,
            FILL_IN,
            SIGN_IN,
            ARCHIVE,
            SEND_IN,
        )
    }
}

/** What an element is. */
class ReporteeElementType private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ReporteeElementType = ReporteeElementType(value, true)

        /** Not said. */
        @JvmField
        val DEFAULT: ReporteeElementType = ReporteeElementType("Default")

        /** A message (melding). */
        @JvmField
        val CORRESPONDENCE: ReporteeElementType = ReporteeElementType("Correspondence")

        /** A form task (innsendingstjeneste). */
        @JvmField
        val FORM_TASK: ReporteeElementType = ReporteeElementType("FormTask")

        /** None of them. */
        @JvmField
        val NONE: ReporteeElementType = ReporteeElementType("None")

        /** A collaboration (samhandlingstjeneste). */
        @JvmField
        val COLLABORATION: ReporteeElementType = ReporteeElementType("Collaboration")

        /** A lookup (innsynstjeneste). */
        @JvmField
        val LOOK_UP: ReporteeElementType = ReporteeElementType("LookUp")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ReporteeElementType> = listOf(
            DEFAULT,
            CORRESPONDENCE,
            FORM_TASK,
            NONE,
            COLLABORATION,
            LOOK_UP,
        )
    }
}

/** What the user's role allows. */
class RoleRequirement private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): RoleRequirement = RoleRequirement(value, true)

        /** Not said. */
        @JvmField
        val DEFAULT: RoleRequirement = RoleRequirement("Default")

        /** To read. */
        @JvmField
        val READ: RoleRequirement = RoleRequirement("Read")

        /** To read, and not to take the next step. */
        @JvmField
        val READ_BUT_NOT_PERFORM_NEXT_STEP: RoleRequirement = RoleRequirement("ReadButNotPerformNextStep")

        /** To read and to take the next step. */
        @JvmField
        val READ_AND_PERFORM_NEXT_STEP: RoleRequirement = RoleRequirement("ReadAndPerformNextStep")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<RoleRequirement> = listOf(
            DEFAULT,
            READ,
            READ_BUT_NOT_PERFORM_NEXT_STEP,
            READ_AND_PERFORM_NEXT_STEP,
        )
    }
}

/** What kind of service it is. */
class ServiceType private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ServiceType = ServiceType(value, true)

        /** None of them. */
        @JvmField
        val NONE: ServiceType = ServiceType("None")

        /** Messages (meldingstjeneste). */
        @JvmField
        val CORRESPONDENCE: ServiceType = ServiceType("Correspondence")

        /** Form tasks (innsendingstjeneste). */
        @JvmField
        val REPORTING: ServiceType = ServiceType("Reporting")

        /** Collaborations (samhandlingstjeneste). */
        @JvmField
        val COLLABORATION: ServiceType = ServiceType("Collaboration")

        /** Lookups (innsynstjeneste). */
        @JvmField
        val LOOKUP: ServiceType = ServiceType("Lookup")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ServiceType> = listOf(
            NONE,
            CORRESPONDENCE,
            REPORTING,
            COLLABORATION,
            LOOKUP,
        )
    }
}

/** A signature algorithm that Maskinporten takes. */
class SigningAlgorithm private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): SigningAlgorithm = SigningAlgorithm(value, true)

        /** RSA PKCS#1 v1.5 with SHA-256. */
        @JvmField
        val RS256: SigningAlgorithm = SigningAlgorithm("RS256")

        /** RSA PKCS#1 v1.5 with SHA-384. */
        @JvmField
        val RS384: SigningAlgorithm = SigningAlgorithm("RS384")

        /** RSA PKCS#1 v1.5 with SHA-512. */
        @JvmField
        val RS512: SigningAlgorithm = SigningAlgorithm("RS512")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<SigningAlgorithm> = listOf(
            RS256,
            RS384,
            RS512,
        )
    }
}

/** What a user is to sign. */
class SigningOptions private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): SigningOptions = SigningOptions(value, true)

        /** Nothing said. */
        @JvmField
        val NONE: SigningOptions = SigningOptions("None")

        /** What the user chooses. */
        @JvmField
        val USER_CONTROLLED: SigningOptions = SigningOptions("UserControlled")

        /** All attachments. */
        @JvmField
        val ALL_ATTACHMENTS: SigningOptions = SigningOptions("AllAttachments")

        /** All forms. */
        @JvmField
        val ALL_FORMS: SigningOptions = SigningOptions("AllForms")

        /** Everything. */
        @JvmField
        val ALL: SigningOptions = SigningOptions("All")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<SigningOptions> = listOf(
            NONE,
            USER_CONTROLLED,
            ALL_ATTACHMENTS,
            ALL_FORMS,
            ALL,
        )
    }
}

/** What had to be signed. */
class SigningRequirement private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): SigningRequirement = SigningRequirement(value, true)

        /** Every form. */
        @JvmField
        val YES: SigningRequirement = SigningRequirement("YES")

        /** The forms that the signer chose. */
        @JvmField
        val NO: SigningRequirement = SigningRequirement("NO")

        /** Each form says whether it must be signed. */
        @JvmField
        val SET_PER_FORM: SigningRequirement = SigningRequirement("SET_PER_FORM")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<SigningRequirement> = listOf(
            YES,
            NO,
            SET_PER_FORM,
        )
    }
}

/** A verdict on a shipment. */
class SubmissionVerdict private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): SubmissionVerdict = SubmissionVerdict(value, true)

        /** Altinn has it. */
        @JvmField
        val ACCEPTED: SubmissionVerdict = SubmissionVerdict("accepted")

        /** A form has errors; the sub-receipts say which. */
        @JvmField
        val VALIDATION_FAILED: SubmissionVerdict = SubmissionVerdict("validationFailed")

        /** Altinn refused it, and looking for it found nothing. */
        @JvmField
        val REJECTED: SubmissionVerdict = SubmissionVerdict("rejected")

        /** Altinn failed. Whether anything was kept is not known: read the receipt again later. */
        @JvmField
        val FAILED: SubmissionVerdict = SubmissionVerdict("failed")

        /**
         * Altinn has it, and has not said yet what it makes of it; read the receipt again later, or restore the flow, which
         * reads on.
         */
        @JvmField
        val PENDING: SubmissionVerdict = SubmissionVerdict("pending")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<SubmissionVerdict> = listOf(
            ACCEPTED,
            VALIDATION_FAILED,
            REJECTED,
            FAILED,
            PENDING,
        )
    }
}

/** Which step of the workflow a form task is in. */
class TaskStatus private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): TaskStatus = TaskStatus(value, true)

        /** Not said. */
        @JvmField
        val DEFAULT: TaskStatus = TaskStatus("Default")

        /** Being filled in. */
        @JvmField
        val FORM_FILLING: TaskStatus = TaskStatus("FormFilling")

        /** To be signed. */
        @JvmField
        val SIGNING: TaskStatus = TaskStatus("Signing")

        /** To be sent. */
        @JvmField
        val SEND_IN: TaskStatus = TaskStatus("SendIn")

        /** To be signed by the users whom the submitter chose (brukerstyrt signering). */
        @JvmField
        val PARALLEL_SIGNING: TaskStatus = TaskStatus("ParallelSigning")

        /** Archived. */
        @JvmField
        val ARCHIVE: TaskStatus = TaskStatus("Archive")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<TaskStatus> = listOf(
            DEFAULT,
            FORM_FILLING,
            SIGNING,
            SEND_IN,
            PARALLEL_SIGNING,
            ARCHIVE,
        )
    }
}

/** Who issued a token. */
class TokenProvider private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): TokenProvider = TokenProvider(value, true)

        /** Maskinporten: a system, or a system user. */
        @JvmField
        val MASKINPORTEN: TokenProvider = TokenProvider("maskinporten")

        /** ID-porten: a person. */
        @JvmField
        val ID_PORTEN: TokenProvider = TokenProvider("id-porten")

        /** Altinn Studio. */
        @JvmField
        val ALTINNSTUDIO: TokenProvider = TokenProvider("altinnstudio")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<TokenProvider> = listOf(
            MASKINPORTEN,
            ID_PORTEN,
            ALTINNSTUDIO,
        )
    }
}

/** How bad something is that a validation found. */
class ValidationSeverity private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ValidationSeverity = ValidationSeverity(value, true)

        /** Not said. */
        @JvmField
        val UNSPECIFIED: ValidationSeverity = ValidationSeverity("Unspecified")

        /** An error: it stops the process. */
        @JvmField
        val ERROR: ValidationSeverity = ValidationSeverity("Error")

        /** A warning. */
        @JvmField
        val WARNING: ValidationSeverity = ValidationSeverity("Warning")

        /** For information. */
        @JvmField
        val INFORMATIONAL: ValidationSeverity = ValidationSeverity("Informational")

        /** It was wrong before, and is right now. */
        @JvmField
        val FIXED: ValidationSeverity = ValidationSeverity("Fixed")

        /** Something went well. */
        @JvmField
        val SUCCESS: ValidationSeverity = ValidationSeverity("Success")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ValidationSeverity> = listOf(
            UNSPECIFIED,
            ERROR,
            WARNING,
            INFORMATIONAL,
            FIXED,
            SUCCESS,
        )
    }
}

/**
 * What a user can do with a form task (`UserCurrentActionV2`).
 *
 * The documentation lists the names and does not say in what form they travel; that it is the text of the result is
 * assumed.
 */
class WorkflowAction private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): WorkflowAction = WorkflowAction(value, true)

        /** Nothing. */
        @JvmField
        val NO_ACTION: WorkflowAction = WorkflowAction("NoAction")

        /** Sign it; others sign after this. */
        @JvmField
        val SIGN: WorkflowAction = WorkflowAction("Sign")

        /** Fill it in. */
        @JvmField
        val FORM_FILLING: WorkflowAction = WorkflowAction("FormFilling")

        /** Send it in. */
        @JvmField
        val SEND_IN: WorkflowAction = WorkflowAction("SendIn")

        /** Sign it; with that it is sent in. */
        @JvmField
        val SIGN_AND_SEND_IN: WorkflowAction = WorkflowAction("SignAndSendIn")

        /** Choose who signs (brukerstyrt signering). */
        @JvmField
        val DO_SIGN_DELEGATION: WorkflowAction = WorkflowAction("DoSignDelegation")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<WorkflowAction> = listOf(
            NO_ACTION,
            SIGN,
            FORM_FILLING,
            SEND_IN,
            SIGN_AND_SEND_IN,
            DO_SIGN_DELEGATION,
        )
    }
}

/** What is done in a step: what the element list says of a task, and deletion. */
class WorkflowActivity private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): WorkflowActivity = WorkflowActivity(value, true)

        /** Not said. */
        @JvmField
        val DEFAULT: WorkflowActivity = WorkflowActivity("Default")

        /** Filling in (utfylling). */
        @JvmField
        val FORM_FILLING: WorkflowActivity = WorkflowActivity("FormFilling")

        /** Signing (signering). */
        @JvmField
        val SIGNING: WorkflowActivity = WorkflowActivity("Signing")

        /** Sending (bekreft og send inn). */
        @JvmField
        val SEND_IN: WorkflowActivity = WorkflowActivity("SendIn")

        /** Signing by the users whom the submitter chose (brukerstyrt signering). */
        @JvmField
        val PARALLEL_SIGNING: WorkflowActivity = WorkflowActivity("ParallelSigning")

        /** Nothing more: it is archived. */
        @JvmField
        val ARCHIVE: WorkflowActivity = WorkflowActivity("Archive")

        /** Nothing more: it is deleted. */
        @JvmField
        val DELETED: WorkflowActivity = WorkflowActivity("Deleted")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<WorkflowActivity> = listOf(
            DEFAULT,
            FORM_FILLING,
            SIGNING,
            SEND_IN,
            PARALLEL_SIGNING,
            ARCHIVE,
            DELETED,
        )
    }
}

/** What a workflow engine is doing. */
class WorkflowActivityStatus private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): WorkflowActivityStatus = WorkflowActivityStatus(value, true)

        /** Nothing: the process may be moved. */
        @JvmField
        val IDLE: WorkflowActivityStatus = WorkflowActivityStatus("idle")

        /** Moving the process: ask again. */
        @JvmField
        val PROCESSING: WorkflowActivityStatus = WorkflowActivityStatus("processing")

        /** It gave up: `ResumeProcess` starts it again. */
        @JvmField
        val FAILED: WorkflowActivityStatus = WorkflowActivityStatus("failed")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<WorkflowActivityStatus> = listOf(
            IDLE,
            PROCESSING,
            FAILED,
        )
    }
}

/** Why a workflow failed. */
class WorkflowFailureKind private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): WorkflowFailureKind = WorkflowFailureKind(value, true)

        /** One of its steps failed. */
        @JvmField
        val STEP_FAILED: WorkflowFailureKind = WorkflowFailureKind("stepFailed")

        /** A workflow before it failed. */
        @JvmField
        val DEPENDENCY_FAILED: WorkflowFailureKind = WorkflowFailureKind("dependencyFailed")

        /** The engine itself failed. */
        @JvmField
        val ENGINE_FAULT: WorkflowFailureKind = WorkflowFailureKind("engineFault")

        /** The app stopped waiting: the engine goes on. */
        @JvmField
        val TIMEOUT: WorkflowFailureKind = WorkflowFailureKind("timeout")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<WorkflowFailureKind> = listOf(
            STEP_FAILED,
            DEPENDENCY_FAILED,
            ENGINE_FAULT,
            TIMEOUT,
        )
    }
}

/** What to do after a failed creation or start of a process. */
class WorkflowRecommendedAction private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): WorkflowRecommendedAction = WorkflowRecommendedAction(value, true)

        /** Create the instance again: the failed one is gone. */
        @JvmField
        val RETRY_INSTANCE_CREATION: WorkflowRecommendedAction = WorkflowRecommendedAction("retryInstanceCreation")

        /** Start the process of the instance again. */
        @JvmField
        val RETRY_START_PROCESS: WorkflowRecommendedAction = WorkflowRecommendedAction("retryStartProcess")

        /** Look at the instance first: nobody knows how far it came. */
        @JvmField
        val INSPECT_INSTANCE: WorkflowRecommendedAction = WorkflowRecommendedAction("inspectInstance")

        /** Resume the workflow: `ResumeProcess`. */
        @JvmField
        val RESUME_CURRENT_TASK: WorkflowRecommendedAction = WorkflowRecommendedAction("resumeCurrentTask")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<WorkflowRecommendedAction> = listOf(
            RETRY_INSTANCE_CREATION,
            RETRY_START_PROCESS,
            INSPECT_INSTANCE,
            RESUME_CURRENT_TASK,
        )
    }
}

/** Every code that an error can have. Codes are stable: a program may branch on them. */
class ErrorCode private constructor(value: String, isMeant: Boolean) : OpenEnum(value, isMeant) {
    /** A known name. Others are refused where they would be sent. */
    constructor(value: String) : this(value, false)

    /** The names that are known today. */
    companion object {
        /** A name that is meant although this version does not know it: it is sent as it is. */
        @JvmStatic
        fun unknown(value: String): ErrorCode = ErrorCode(value, true)

        /** A field is missing, unknown, or of the wrong type or format. */
        @JvmField
        val INVALID_INPUT: ErrorCode = ErrorCode("invalid_input")

        /** An organisation number, national identity number, account number or KID fails its check. */
        @JvmField
        val INVALID_IDENTITY: ErrorCode = ErrorCode("invalid_identity")

        /** A synthetic identity number was about to be sent to production. */
        @JvmField
        val SYNTHETIC_IDENTITY: ErrorCode = ErrorCode("synthetic_identity")

        /** There is no operation or flow of that name. */
        @JvmField
        val UNKNOWN_OPERATION: ErrorCode = ErrorCode("unknown_operation")

        /** A source of bytes could not be read while a request was sent, or had not as many as it was said to have; part of the request may have left. */
        @JvmField
        val SOURCE_FAILED: ErrorCode = ErrorCode("source_failed")

        /** The session has no credentials of the kind that the operation needs. */
        @JvmField
        val MISSING_CREDENTIALS: ErrorCode = ErrorCode("missing_credentials")

        /** The session has no token of the kind that the operation needs. */
        @JvmField
        val MISSING_TOKEN: ErrorCode = ErrorCode("missing_token")

        /** The session's token has run out; fetch a new one. */
        @JvmField
        val TOKEN_EXPIRED: ErrorCode = ErrorCode("token_expired")

        /** Credentials or a token of one environment were about to be used in another. */
        @JvmField
        val ENVIRONMENT_MISMATCH: ErrorCode = ErrorCode("environment_mismatch")

        /** Altinn does not offer the operation for this kind of credentials. */
        @JvmField
        val UNSUPPORTED_FLAVOUR: ErrorCode = ErrorCode("unsupported_flavour")

        /** No answer came: the connection failed or timed out. */
        @JvmField
        val TRANSPORT_FAILED: ErrorCode = ErrorCode("transport_failed")

        /** The answer has no body where the contract wants one. */
        @JvmField
        val EMPTY_ANSWER: ErrorCode = ErrorCode("empty_answer")

        /** A web page came instead of an answer: maintenance, a proxy or a wrong address. */
        @JvmField
        val HTML_ANSWER: ErrorCode = ErrorCode("html_answer")

        /** The answer is not well-formed XML in UTF-8. */
        @JvmField
        val MALFORMED_XML: ErrorCode = ErrorCode("malformed_xml")

        /** The answer carries a document type declaration, which is refused as an attack. */
        @JvmField
        val DOCTYPE_REFUSED: ErrorCode = ErrorCode("doctype_refused")

        /** The answer, or a broker package, is larger or deeper than the limits allow. */
        @JvmField
        val LIMIT_EXCEEDED: ErrorCode = ErrorCode("limit_exceeded")

        /** The answer is not a well-formed multipart message, or refers to a part that it does not have. */
        @JvmField
        val MALFORMED_MULTIPART: ErrorCode = ErrorCode("malformed_multipart")

        /** The answer is not JSON. */
        @JvmField
        val MALFORMED_JSON: ErrorCode = ErrorCode("malformed_json")

        /** The answer is well-formed but not the one that the contract promises. */
        @JvmField
        val UNEXPECTED_ANSWER: ErrorCode = ErrorCode("unexpected_answer")

        /** A value in the answer is not of its declared type. */
        @JvmField
        val INVALID_VALUE: ErrorCode = ErrorCode("invalid_value")

        /** The bytes are no broker package: broken off, damaged, without a manifest, or no zip archive of stored and deflated files. */
        @JvmField
        val MALFORMED_PACKAGE: ErrorCode = ErrorCode("malformed_package")

        /** A broker package with dangerous or ambiguous names, links, encrypted files, or headers that contradict each other. */
        @JvmField
        val UNSAFE_PACKAGE: ErrorCode = ErrorCode("unsafe_package")

        /** Altinn answered without a result: there is nothing of that reference. */
        @JvmField
        val EMPTY_RESULT: ErrorCode = ErrorCode("empty_result")

        /** The service refused the message with a SOAP fault that carries no Altinn detail. */
        @JvmField
        val SOAP_FAULT: ErrorCode = ErrorCode("soap_fault")

        /** Altinn refused the call with an error of its own; see errorId and the texts. */
        @JvmField
        val ALTINN_FAULT: ErrorCode = ErrorCode("altinn_fault")

        /** Altinn failed inside (ErrorID 0 with a reference); give them the errorGuid. */
        @JvmField
        val ALTINN_INTERNAL: ErrorCode = ErrorCode("altinn_internal")

        /** User name, password or one-time code is wrong or has run out; repeating locks the user. */
        @JvmField
        val WRONG_CREDENTIALS: ErrorCode = ErrorCode("wrong_credentials")

        /** The user or the system has no right to this. */
        @JvmField
        val ACCESS_DENIED: ErrorCode = ErrorCode("access_denied")

        /** The security of the message was not accepted: the secure conversation is gone and a new one has to be started, or the sender's clock is wrong. */
        @JvmField
        val SECURITY_SESSION: ErrorCode = ErrorCode("security_session")

        /** The token is missing, wrong or has run out (HTTP 401). */
        @JvmField
        val UNAUTHORIZED: ErrorCode = ErrorCode("unauthorized")

        /** The token's owner lacks a right, a scope or an authentication level (HTTP 403). */
        @JvmField
        val FORBIDDEN: ErrorCode = ErrorCode("forbidden")

        /** There is nothing at that address (HTTP 404). */
        @JvmField
        val NOT_FOUND: ErrorCode = ErrorCode("not_found")

        /** The state has changed meanwhile (HTTP 409 or 412). */
        @JvmField
        val CONFLICT: ErrorCode = ErrorCode("conflict")

        /** It was done before: nothing is left to do. */
        @JvmField
        val ALREADY_DONE: ErrorCode = ErrorCode("already_done")

        /** It has been removed for good (HTTP 410). */
        @JvmField
        val GONE: ErrorCode = ErrorCode("gone")

        /** The form has errors; the issues say which. */
        @JvmField
        val VALIDATION_FAILED: ErrorCode = ErrorCode("validation_failed")

        /** Altinn, or a gateway, refused the request as it stands (another HTTP 4xx). */
        @JvmField
        val BAD_REQUEST: ErrorCode = ErrorCode("bad_request")

        /** Maskinporten refused the grant; its MP number is in the detail where it gave one. */
        @JvmField
        val TOKEN_REFUSED: ErrorCode = ErrorCode("token_refused")

        /** Too many requests (HTTP 429). */
        @JvmField
        val TOO_MANY_REQUESTS: ErrorCode = ErrorCode("too_many_requests")

        /** Altinn failed (HTTP 5xx, or a SOAP fault of class Server or Receiver). */
        @JvmField
        val SERVER_ERROR: ErrorCode = ErrorCode("server_error")

        /** Altinn or a gateway is down or too busy for the moment (HTTP 408, 502, 503, 504). */
        @JvmField
        val UNAVAILABLE: ErrorCode = ErrorCode("unavailable")

        /** The flow was given something that it did not ask for. */
        @JvmField
        val FLOW_INPUT: ErrorCode = ErrorCode("flow_input")

        /** The bytes are no saved flow of this version. */
        @JvmField
        val FLOW_RESTORE: ErrorCode = ErrorCode("flow_restore")

        /** All of them, in the order of the documentation. */
        @JvmField
        val all: List<ErrorCode> = listOf(
            INVALID_INPUT,
            INVALID_IDENTITY,
            SYNTHETIC_IDENTITY,
            UNKNOWN_OPERATION,
            SOURCE_FAILED,
            MISSING_CREDENTIALS,
            MISSING_TOKEN,
            TOKEN_EXPIRED,
            ENVIRONMENT_MISMATCH,
            UNSUPPORTED_FLAVOUR,
            TRANSPORT_FAILED,
            EMPTY_ANSWER,
            HTML_ANSWER,
            MALFORMED_XML,
            DOCTYPE_REFUSED,
            LIMIT_EXCEEDED,
            MALFORMED_MULTIPART,
            MALFORMED_JSON,
            UNEXPECTED_ANSWER,
            INVALID_VALUE,
            MALFORMED_PACKAGE,
            UNSAFE_PACKAGE,
            EMPTY_RESULT,
            SOAP_FAULT,
            ALTINN_FAULT,
            ALTINN_INTERNAL,
            WRONG_CREDENTIALS,
            ACCESS_DENIED,
            SECURITY_SESSION,
            UNAUTHORIZED,
            FORBIDDEN,
            NOT_FOUND,
            CONFLICT,
            ALREADY_DONE,
            GONE,
            VALIDATION_FAILED,
            BAD_REQUEST,
            TOKEN_REFUSED,
            TOO_MANY_REQUESTS,
            SERVER_ERROR,
            UNAVAILABLE,
            FLOW_INPUT,
            FLOW_RESTORE,
        )
    }
}
