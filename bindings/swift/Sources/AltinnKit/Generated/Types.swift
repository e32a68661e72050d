// Written by `cargo xtask surfaces` from the catalogue. Do not edit.

public import Foundation
package import AltinnKitCore

/// A bearer token.
public struct AccessToken: Hashable, Sendable {
    /// The token itself.
    public var value: Secret
    /// When it runs out. Altinn's own tokens live 30 minutes.
    public var expiresAt: AltinnDateTime?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(value: Secret, expiresAt: AltinnDateTime? = nil) {
        self.value = value
        self.expiresAt = expiresAt
    }
}

extension AccessToken: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        value = try fields.next()
        expiresAt = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            value.ffi(&kept),
            expiresAt.ffi(&kept),
        ], unknown)
    }
}

/// Base addresses of an environment, each without a slash at the end.
public struct Addresses: Hashable, Sendable {
    /// Altinn II, for example `https://www.altinn.no`.
    public var portal: String
    /// Altinn 3 platform APIs, for example `https://platform.altinn.no`.
    public var platform: String
    /// Altinn 3 apps; `{org}` stands for the service owner's short name, for example `https://{org}.apps.altinn.no`.
    public var apps: String
    /// Maskinporten, for example `https://maskinporten.no`.
    public var maskinporten: String

    public init(portal: String, platform: String, apps: String, maskinporten: String) {
        self.portal = portal
        self.platform = platform
        self.apps = apps
        self.maskinporten = maskinporten
    }
}

extension Addresses: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        portal = try fields.next()
        platform = try fields.next()
        apps = try fields.next()
        maskinporten = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            portal.ffi(&kept),
            platform.ffi(&kept),
            apps.ffi(&kept),
            maskinporten.ffi(&kept),
        ], [])
    }
}

/// `Advice` as the hosts get it.
public struct AdviceText: Hashable, Sendable {
    /// English.
    public var en: String
    /// Norwegian bokmål.
    public var nb: String
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(en: String, nb: String) {
        self.en = en
        self.nb = nb
    }
}

extension AdviceText: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        en = try fields.next()
        nb = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            en.ffi(&kept),
            nb.ffi(&kept),
        ], unknown)
    }
}

/// How the Altinn 3 of a sandbox starts out. What is left out gets one of each from `demo`: a party, an app, a message.
public struct Altinn3Setup: Hashable, Sendable {
    /// The clients of Maskinporten. Without any, every client may ask for any scope, as an organisation of its own.
    public var clients: [SandboxClient]
    /// The system users. Without any, every party has one, without an external reference.
    public var systemUsers: [SandboxSystemUser]
    /// The people and organisations that Altinn knows.
    public var parties: [SandboxParty]
    /// The apps.
    public var apps: [SandboxApp]
    /// The messages.
    public var correspondences: [SandboxCorrespondence]

    public init(clients: [SandboxClient] = [], systemUsers: [SandboxSystemUser] = [], parties: [SandboxParty] = [], apps: [SandboxApp] = [], correspondences: [SandboxCorrespondence] = []) {
        self.clients = clients
        self.systemUsers = systemUsers
        self.parties = parties
        self.apps = apps
        self.correspondences = correspondences
    }
}

extension Altinn3Setup: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        clients = try fields.next()
        systemUsers = try fields.next()
        parties = try fields.next()
        apps = try fields.next()
        correspondences = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            clients.ffi(&kept),
            systemUsers.ffi(&kept),
            parties.ffi(&kept),
            apps.ffi(&kept),
            correspondences.ffi(&kept),
        ], [])
    }
}

/// How long Altinn takes at the moment.
public struct AltinnSubmissionStatus: Hashable, Sendable {
    /// Minutes until a form task submitted now is processed, by Altinn's estimate.
    public var minutes: Int32
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(minutes: Int32) {
        self.minutes = minutes
    }
}

extension AltinnSubmissionStatus: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        minutes = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            minutes.ffi(&kept),
        ], unknown)
    }
}

/// The scopes that reading and writing take. `[app]` stands for the app's name.
public struct ApiScopes: Hashable, Sendable {
    /// For reading.
    public var read: String?
    /// For writing.
    public var write: String?
    /// Key of the text that is shown when a scope is missing.
    public var errorMessageTextResourceKey: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(read: String? = nil, write: String? = nil, errorMessageTextResourceKey: String? = nil) {
        self.read = read
        self.write = write
        self.errorMessageTextResourceKey = errorMessageTextResourceKey
    }
}

extension ApiScopes: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        read = try fields.next()
        write = try fields.next()
        errorMessageTextResourceKey = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            read.ffi(&kept),
            write.ffi(&kept),
            errorMessageTextResourceKey.ffi(&kept),
        ], unknown)
    }
}

/// How rights to an app can be delegated.
public struct AppAccess: Hashable, Sendable {
    /// What the right is about, by language code.
    public var rightDescription: JSONValue?
    /// Whether it can be delegated at all.
    public var delegable: Bool?
    /// Whether the app is shown to those who delegate.
    public var visible: Bool?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(rightDescription: JSONValue? = nil, delegable: Bool? = nil, visible: Bool? = nil) {
        self.rightDescription = rightDescription
        self.delegable = delegable
        self.visible = visible
    }
}

extension AppAccess: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        rightDescription = try fields.next()
        delegable = try fields.next()
        visible = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            rightDescription.ffi(&kept),
            delegable.ffi(&kept),
            visible.ffi(&kept),
        ], unknown)
    }
}

/// Whom to ask about an app.
public struct AppContactPoint: Hashable, Sendable {
    /// What they help with.
    public var category: String?
    /// E-mail address.
    public var email: String?
    /// Telephone number.
    public var telephone: String?
    /// Web page.
    public var contactPage: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(category: String? = nil, email: String? = nil, telephone: String? = nil, contactPage: String? = nil) {
        self.category = category
        self.email = email
        self.telephone = telephone
        self.contactPage = contactPage
    }
}

extension AppContactPoint: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        category = try fields.next()
        email = try fields.next()
        telephone = try fields.next()
        contactPage = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            category.ffi(&kept),
            email.ffi(&kept),
            telephone.ffi(&kept),
            contactPage.ffi(&kept),
        ], unknown)
    }
}

/// A field of a form with a name of its own.
public struct AppDataField: Hashable, Sendable {
    /// The name.
    public var id: String?
    /// Path of the field in the form.
    public var path: String?
    /// The form.
    public var dataTypeId: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(id: String? = nil, path: String? = nil, dataTypeId: String? = nil) {
        self.id = id
        self.path = path
        self.dataTypeId = dataTypeId
    }
}

extension AppDataField: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        id = try fields.next()
        path = try fields.next()
        dataTypeId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            id.ffi(&kept),
            path.ffi(&kept),
            dataTypeId.ffi(&kept),
        ], unknown)
    }
}

/// A kind of form, attachment or receipt that an instance may hold.
public struct AppDataType: Hashable, Sendable {
    /// Name, unique in the app.
    public var id: String
    /// Description, by language code.
    public var description: JSONValue?
    /// Media types that it may have; any when empty.
    public var allowedContentTypes: [String]
    /// Who may contribute, as `key:value`; anyone when empty. The name that Altinn misspelled first.
    public var allowedContributers: [String]
    /// Who may contribute, as `key:value`; anyone when empty.
    public var allowedContributors: [String]
    /// The right that reading takes, when it is not the usual one.
    public var actionRequiredToRead: String?
    /// The right that writing takes, when it is not the usual one.
    public var actionRequiredToWrite: String?
    /// How the app treats it: set for forms, absent for attachments.
    public var appLogic: ApplicationLogic?
    /// The task in which it is filled in.
    public var taskId: String?
    /// Largest size in megabytes; none when absent.
    public var maxSize: Int32?
    /// How many there may be; 0 means any number.
    public var maxCount: Int32?
    /// How many there must be.
    public var minCount: Int32?
    /// Heading under which it is shown, or the key of it in the text resources.
    public var grouping: String?
    /// Whether a PDF is made of it.
    public var enablePdfCreation: Bool?
    /// Whether files are scanned for malware.
    public var enableFileScan: Bool?
    /// Whether a scan that is not done counts as a validation error.
    public var validationErrorOnPendingFileScan: Bool?
    /// Analysers that look into the files.
    public var enabledFileAnalysers: [String]
    /// Validators that judge the files.
    public var enabledFileValidators: [String]
    /// Keys that users may put on it; any when empty.
    public var allowedKeysForUserDefinedMetadata: [String]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(id: String, description: JSONValue? = nil, allowedContentTypes: [String] = [], allowedContributers: [String] = [], allowedContributors: [String] = [], actionRequiredToRead: String? = nil, actionRequiredToWrite: String? = nil, appLogic: ApplicationLogic? = nil, taskId: String? = nil, maxSize: Int32? = nil, maxCount: Int32? = nil, minCount: Int32? = nil, grouping: String? = nil, enablePdfCreation: Bool? = nil, enableFileScan: Bool? = nil, validationErrorOnPendingFileScan: Bool? = nil, enabledFileAnalysers: [String] = [], enabledFileValidators: [String] = [], allowedKeysForUserDefinedMetadata: [String] = []) {
        self.id = id
        self.description = description
        self.allowedContentTypes = allowedContentTypes
        self.allowedContributers = allowedContributers
        self.allowedContributors = allowedContributors
        self.actionRequiredToRead = actionRequiredToRead
        self.actionRequiredToWrite = actionRequiredToWrite
        self.appLogic = appLogic
        self.taskId = taskId
        self.maxSize = maxSize
        self.maxCount = maxCount
        self.minCount = minCount
        self.grouping = grouping
        self.enablePdfCreation = enablePdfCreation
        self.enableFileScan = enableFileScan
        self.validationErrorOnPendingFileScan = validationErrorOnPendingFileScan
        self.enabledFileAnalysers = enabledFileAnalysers
        self.enabledFileValidators = enabledFileValidators
        self.allowedKeysForUserDefinedMetadata = allowedKeysForUserDefinedMetadata
    }
}

extension AppDataType: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 19, of: Self.self)
        id = try fields.next()
        description = try fields.next()
        allowedContentTypes = try fields.next()
        allowedContributers = try fields.next()
        allowedContributors = try fields.next()
        actionRequiredToRead = try fields.next()
        actionRequiredToWrite = try fields.next()
        appLogic = try fields.next()
        taskId = try fields.next()
        maxSize = try fields.next()
        maxCount = try fields.next()
        minCount = try fields.next()
        grouping = try fields.next()
        enablePdfCreation = try fields.next()
        enableFileScan = try fields.next()
        validationErrorOnPendingFileScan = try fields.next()
        enabledFileAnalysers = try fields.next()
        enabledFileValidators = try fields.next()
        allowedKeysForUserDefinedMetadata = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            id.ffi(&kept),
            description.ffi(&kept),
            allowedContentTypes.ffi(&kept),
            allowedContributers.ffi(&kept),
            allowedContributors.ffi(&kept),
            actionRequiredToRead.ffi(&kept),
            actionRequiredToWrite.ffi(&kept),
            appLogic.ffi(&kept),
            taskId.ffi(&kept),
            maxSize.ffi(&kept),
            maxCount.ffi(&kept),
            minCount.ffi(&kept),
            grouping.ffi(&kept),
            enablePdfCreation.ffi(&kept),
            enableFileScan.ffi(&kept),
            validationErrorOnPendingFileScan.ffi(&kept),
            enabledFileAnalysers.ffi(&kept),
            enabledFileValidators.ffi(&kept),
            allowedKeysForUserDefinedMetadata.ffi(&kept),
        ], unknown)
    }
}

/// A key word.
public struct AppKeyword: Hashable, Sendable {
    /// The word.
    public var word: String?
    /// Its language.
    public var language: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(word: String? = nil, language: String? = nil) {
        self.word = word
        self.language = language
    }
}

extension AppKeyword: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        word = try fields.next()
        language = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            word.ffi(&kept),
            language.ffi(&kept),
        ], unknown)
    }
}

/// The service owner's logo.
public struct AppLogo: Hashable, Sendable {
    /// Whether the service owner's name stands beside it.
    public var displayAppOwnerNameInHeader: Bool?
    /// Where the picture's address comes from.
    public var source: String?
    /// `small`, `medium` or `large`.
    public var size: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(displayAppOwnerNameInHeader: Bool? = nil, source: String? = nil, size: String? = nil) {
        self.displayAppOwnerNameInHeader = displayAppOwnerNameInHeader
        self.source = source
        self.size = size
    }
}

extension AppLogo: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        displayAppOwnerNameInHeader = try fields.next()
        source = try fields.next()
        size = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            displayAppOwnerNameInHeader.ffi(&kept),
            source.ffi(&kept),
            size.ffi(&kept),
        ], unknown)
    }
}

/// Why a workflow failed, as the process API says it.
public struct AppProcessWorkflowFailure: Hashable, Sendable {
    /// What kind of failure.
    public var kind: WorkflowFailureKind?
    /// UUID of the workflow.
    public var workflowId: String?
    /// When it failed.
    public var occurredAt: AltinnDateTime?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(kind: WorkflowFailureKind? = nil, workflowId: String? = nil, occurredAt: AltinnDateTime? = nil) {
        self.kind = kind
        self.workflowId = workflowId
        self.occurredAt = occurredAt
    }
}

extension AppProcessWorkflowFailure: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        kind = try fields.next()
        workflowId = try fields.next()
        occurredAt = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            kind.ffi(&kept),
            workflowId.ffi(&kept),
            occurredAt.ffi(&kept),
        ], unknown)
    }
}

/// How far a workflow is.
public struct AppProcessWorkflowProgress: Hashable, Sendable {
    /// How many steps are done.
    public var completed: Int32?
    /// How many there are.
    public var total: Int32?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(completed: Int32? = nil, total: Int32? = nil) {
        self.completed = completed
        self.total = total
    }
}

extension AppProcessWorkflowProgress: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        completed = try fields.next()
        total = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            completed.ffi(&kept),
            total.ffi(&kept),
        ], unknown)
    }
}

/// What the workflow engine of an app of version 9 is doing with an instance.
///
/// A process/next that answers 200 may still be at work: the instance is in its next task when the status is `idle`.
public struct AppProcessWorkflowStatus: Hashable, Sendable {
    /// Whether it works, waits or failed. An ended process is always idle.
    public var status: WorkflowActivityStatus?
    /// The task that it is moving to.
    public var targetTask: String?
    /// Whether a step failed and is tried again by the engine.
    public var retrying: Bool?
    /// What it waits for.
    public var waitingReason: String?
    /// How many steps are done.
    public var progress: AppProcessWorkflowProgress?
    /// When it began.
    public var startedAt: AltinnDateTime?
    /// Why it failed.
    public var failure: AppProcessWorkflowFailure?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(status: WorkflowActivityStatus? = nil, targetTask: String? = nil, retrying: Bool? = nil, waitingReason: String? = nil, progress: AppProcessWorkflowProgress? = nil, startedAt: AltinnDateTime? = nil, failure: AppProcessWorkflowFailure? = nil) {
        self.status = status
        self.targetTask = targetTask
        self.retrying = retrying
        self.waitingReason = waitingReason
        self.progress = progress
        self.startedAt = startedAt
        self.failure = failure
    }
}

extension AppProcessWorkflowStatus: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 7, of: Self.self)
        status = try fields.next()
        targetTask = try fields.next()
        retrying = try fields.next()
        waitingReason = try fields.next()
        progress = try fields.next()
        startedAt = try fields.next()
        failure = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            status.ffi(&kept),
            targetTask.ffi(&kept),
            retrying.ffi(&kept),
            waitingReason.ffi(&kept),
            progress.ffi(&kept),
            startedAt.ffi(&kept),
            failure.ffi(&kept),
        ], unknown)
    }
}

/// Scopes of an app's own.
public struct ApplicationApiScopes: Hashable, Sendable {
    /// For users and system users.
    public var users: ApiScopes?
    /// For service owners.
    public var serviceOwners: ApiScopes?
    /// Key of the text that is shown when a scope is missing.
    public var errorMessageTextResourceKey: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(users: ApiScopes? = nil, serviceOwners: ApiScopes? = nil, errorMessageTextResourceKey: String? = nil) {
        self.users = users
        self.serviceOwners = serviceOwners
        self.errorMessageTextResourceKey = errorMessageTextResourceKey
    }
}

extension ApplicationApiScopes: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        users = try fields.next()
        serviceOwners = try fields.next()
        errorMessageTextResourceKey = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            users.ffi(&kept),
            serviceOwners.ffi(&kept),
            errorMessageTextResourceKey.ffi(&kept),
        ], unknown)
    }
}

/// How an app treats a form.
public struct ApplicationLogic: Hashable, Sendable {
    /// Whether it is created with the instance, or when its task starts.
    public var autoCreate: Bool?
    /// Class of the form's data in the app's code.
    public var classRef: String?
    /// Where the schema is.
    public var schemaRef: String?
    /// Whether it may be used without an instance and without signing in.
    public var allowAnonymousOnStateless: Bool?
    /// Whether it is deleted when the process ends.
    public var autoDeleteOnProcessEnd: Bool?
    /// Whether users may not create it.
    public var disallowUserCreate: Bool?
    /// Whether users may not delete it.
    public var disallowUserDelete: Bool?
    /// Fields that are left out of what is sent in.
    public var shadowFields: ShadowFields?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(autoCreate: Bool? = nil, classRef: String? = nil, schemaRef: String? = nil, allowAnonymousOnStateless: Bool? = nil, autoDeleteOnProcessEnd: Bool? = nil, disallowUserCreate: Bool? = nil, disallowUserDelete: Bool? = nil, shadowFields: ShadowFields? = nil) {
        self.autoCreate = autoCreate
        self.classRef = classRef
        self.schemaRef = schemaRef
        self.allowAnonymousOnStateless = allowAnonymousOnStateless
        self.autoDeleteOnProcessEnd = autoDeleteOnProcessEnd
        self.disallowUserCreate = disallowUserCreate
        self.disallowUserDelete = disallowUserDelete
        self.shadowFields = shadowFields
    }
}

extension ApplicationLogic: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        autoCreate = try fields.next()
        classRef = try fields.next()
        schemaRef = try fields.next()
        allowAnonymousOnStateless = try fields.next()
        autoDeleteOnProcessEnd = try fields.next()
        disallowUserCreate = try fields.next()
        disallowUserDelete = try fields.next()
        shadowFields = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            autoCreate.ffi(&kept),
            classRef.ffi(&kept),
            schemaRef.ffi(&kept),
            allowAnonymousOnStateless.ffi(&kept),
            autoDeleteOnProcessEnd.ffi(&kept),
            disallowUserCreate.ffi(&kept),
            disallowUserDelete.ffi(&kept),
            shadowFields.ffi(&kept),
        ], unknown)
    }
}

/// What an app says about itself: its data types, who may use it, and how it shows up in the inbox.
public struct ApplicationMetadata: Hashable, Sendable {
    /// The app, as `{org}/{app}`.
    public var id: String
    /// Version of the app.
    public var versionId: String?
    /// Short name of the service owner.
    public var org: String?
    /// Title, by language code.
    public var title: JSONValue?
    /// From when on it can be used.
    public var validFrom: AltinnDateTime?
    /// Until when it can be used.
    public var validTo: AltinnDateTime?
    /// Name of its process definition.
    public var processId: String?
    /// The forms, attachments and receipts that an instance may hold.
    public var dataTypes: [AppDataType]
    /// Who may own an instance; everyone when absent.
    public var partyTypesAllowed: PartyTypesAllowed?
    /// Whether an instance is deleted as soon as it is sent in.
    public var autoDeleteOnProcessEnd: Bool?
    /// For how many days an instance cannot be deleted.
    public var preventInstanceDeletionForDays: Int32?
    /// Fields that are shown in the inbox.
    public var presentationFields: [AppDataField]
    /// Fields whose values are copied to the instance.
    public var dataFields: [AppDataField]
    /// What goes out by eFormidling.
    public var eFormidling: EFormidlingContract?
    /// What a person sees first.
    public var onEntry: OnEntry?
    /// How instances show up in the inbox.
    public var messageBoxConfig: MessageBoxConfig?
    /// Whether and how an archived instance can be copied.
    public var copyInstanceSettings: CopyInstanceSettings?
    /// Scopes of the app's own, instead of `altinn:instances.read` and `altinn:instances.write`.
    public var apiScopes: ApplicationApiScopes?
    /// Number of a storage account other than the usual one.
    public var storageAccountNumber: Int32?
    /// Whether only the service owner may create instances.
    public var disallowUserInstantiation: Bool?
    /// The app's home page.
    public var homepage: String?
    /// Key words.
    public var keywords: [AppKeyword]
    /// Description, by language code.
    public var description: JSONValue?
    /// How rights to the app can be delegated.
    public var access: AppAccess?
    /// Whom to ask about the app.
    public var contactPoints: [AppContactPoint]
    /// Features of the app library and whether they are on, by name.
    public var features: JSONValue?
    /// The service owner's logo.
    public var logo: AppLogo?
    /// Version of the app library: `major.minor.patch.build`.
    public var altinnNugetVersion: String?
    /// When a person is asked which party to act for; apps of version 9.
    public var promptForParty: String?
    /// Names of the external APIs that the app lets its users call.
    public var externalApiIds: [String]
    /// When the metadata were created.
    public var created: AltinnDateTime?
    /// Who created them.
    public var createdBy: String?
    /// When they last changed.
    public var lastChanged: AltinnDateTime?
    /// Who last changed them.
    public var lastChangedBy: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(id: String, versionId: String? = nil, org: String? = nil, title: JSONValue? = nil, validFrom: AltinnDateTime? = nil, validTo: AltinnDateTime? = nil, processId: String? = nil, dataTypes: [AppDataType] = [], partyTypesAllowed: PartyTypesAllowed? = nil, autoDeleteOnProcessEnd: Bool? = nil, preventInstanceDeletionForDays: Int32? = nil, presentationFields: [AppDataField] = [], dataFields: [AppDataField] = [], eFormidling: EFormidlingContract? = nil, onEntry: OnEntry? = nil, messageBoxConfig: MessageBoxConfig? = nil, copyInstanceSettings: CopyInstanceSettings? = nil, apiScopes: ApplicationApiScopes? = nil, storageAccountNumber: Int32? = nil, disallowUserInstantiation: Bool? = nil, homepage: String? = nil, keywords: [AppKeyword] = [], description: JSONValue? = nil, access: AppAccess? = nil, contactPoints: [AppContactPoint] = [], features: JSONValue? = nil, logo: AppLogo? = nil, altinnNugetVersion: String? = nil, promptForParty: String? = nil, externalApiIds: [String] = [], created: AltinnDateTime? = nil, createdBy: String? = nil, lastChanged: AltinnDateTime? = nil, lastChangedBy: String? = nil) {
        self.id = id
        self.versionId = versionId
        self.org = org
        self.title = title
        self.validFrom = validFrom
        self.validTo = validTo
        self.processId = processId
        self.dataTypes = dataTypes
        self.partyTypesAllowed = partyTypesAllowed
        self.autoDeleteOnProcessEnd = autoDeleteOnProcessEnd
        self.preventInstanceDeletionForDays = preventInstanceDeletionForDays
        self.presentationFields = presentationFields
        self.dataFields = dataFields
        self.eFormidling = eFormidling
        self.onEntry = onEntry
        self.messageBoxConfig = messageBoxConfig
        self.copyInstanceSettings = copyInstanceSettings
        self.apiScopes = apiScopes
        self.storageAccountNumber = storageAccountNumber
        self.disallowUserInstantiation = disallowUserInstantiation
        self.homepage = homepage
        self.keywords = keywords
        self.description = description
        self.access = access
        self.contactPoints = contactPoints
        self.features = features
        self.logo = logo
        self.altinnNugetVersion = altinnNugetVersion
        self.promptForParty = promptForParty
        self.externalApiIds = externalApiIds
        self.created = created
        self.createdBy = createdBy
        self.lastChanged = lastChanged
        self.lastChangedBy = lastChangedBy
    }
}

extension ApplicationMetadata: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 34, of: Self.self)
        id = try fields.next()
        versionId = try fields.next()
        org = try fields.next()
        title = try fields.next()
        validFrom = try fields.next()
        validTo = try fields.next()
        processId = try fields.next()
        dataTypes = try fields.next()
        partyTypesAllowed = try fields.next()
        autoDeleteOnProcessEnd = try fields.next()
        preventInstanceDeletionForDays = try fields.next()
        presentationFields = try fields.next()
        dataFields = try fields.next()
        eFormidling = try fields.next()
        onEntry = try fields.next()
        messageBoxConfig = try fields.next()
        copyInstanceSettings = try fields.next()
        apiScopes = try fields.next()
        storageAccountNumber = try fields.next()
        disallowUserInstantiation = try fields.next()
        homepage = try fields.next()
        keywords = try fields.next()
        description = try fields.next()
        access = try fields.next()
        contactPoints = try fields.next()
        features = try fields.next()
        logo = try fields.next()
        altinnNugetVersion = try fields.next()
        promptForParty = try fields.next()
        externalApiIds = try fields.next()
        created = try fields.next()
        createdBy = try fields.next()
        lastChanged = try fields.next()
        lastChangedBy = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            id.ffi(&kept),
            versionId.ffi(&kept),
            org.ffi(&kept),
            title.ffi(&kept),
            validFrom.ffi(&kept),
            validTo.ffi(&kept),
            processId.ffi(&kept),
            dataTypes.ffi(&kept),
            partyTypesAllowed.ffi(&kept),
            autoDeleteOnProcessEnd.ffi(&kept),
            preventInstanceDeletionForDays.ffi(&kept),
            presentationFields.ffi(&kept),
            dataFields.ffi(&kept),
            eFormidling.ffi(&kept),
            onEntry.ffi(&kept),
            messageBoxConfig.ffi(&kept),
            copyInstanceSettings.ffi(&kept),
            apiScopes.ffi(&kept),
            storageAccountNumber.ffi(&kept),
            disallowUserInstantiation.ffi(&kept),
            homepage.ffi(&kept),
            keywords.ffi(&kept),
            description.ffi(&kept),
            access.ffi(&kept),
            contactPoints.ffi(&kept),
            features.ffi(&kept),
            logo.ffi(&kept),
            altinnNugetVersion.ffi(&kept),
            promptForParty.ffi(&kept),
            externalApiIds.ffi(&kept),
            created.ffi(&kept),
            createdBy.ffi(&kept),
            lastChanged.ffi(&kept),
            lastChangedBy.ffi(&kept),
        ], unknown)
    }
}

/// Closes a collaboration (samhandlingstjeneste): ends its workflow and archives it.
///
/// Its form tasks and messages must be archived before. `forceArchive` closes it in spite of active form tasks, which then
/// no longer belong to it; active messages keep it open even so. On EC2 the password travels as `userPassword`, other than
/// in most services.
public struct ArchiveCase: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the collaboration.
    public var caseId: Int32
    /// Whether form tasks that are still active are let go.
    public var forceArchive: Bool

    public init(caseId: Int32, forceArchive: Bool, user: EndUser? = nil) {
        self.user = user
        self.caseId = caseId
        self.forceArchive = forceArchive
    }
}

extension ArchiveCase: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        user = try fields.next()
        caseId = try fields.next()
        forceArchive = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            caseId.ffi(&kept),
            forceArchive.ffi(&kept),
        ], [])
    }
}

/// Moves a message (melding) to the reportee's archive.
///
/// Altinn archives only what is dealt with: the message must have been read, and confirmed if its sender wants that. From
/// then on it is read with `altinn2.soap.reportee_archive.get_archived_correspondence`, by its number in the archive.
public struct ArchiveCorrespondenceForEndUserSystem: Hashable, Sendable {
    /// Who archives.
    public var user: EndUser?
    /// Number of the message: `reporteeElementId` of the element list.
    public var correspondenceId: Int32

    public init(correspondenceId: Int32, user: EndUser? = nil) {
        self.user = user
        self.correspondenceId = correspondenceId
    }
}

extension ArchiveCorrespondenceForEndUserSystem: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        user = try fields.next()
        correspondenceId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            correspondenceId.ffi(&kept),
        ], [])
    }
}

/// Downloads what lies in a reportee's archive: form tasks, each of their attachments, messages and lookups.
///
/// Hands them out one at a time, and keeps none of them. Asks the user for the one-time code (`Ask` with kind `oneTimeCode`),
/// again when its session runs out on the way, and after a restore for the password too. What Altinn refuses of the user's is
/// asked for again, with Altinn's words, and twice at most. What Altinn will not give is handed out as an item of kind
/// `Failed`, and the download goes on; what concerns all of it ends the flow with an error, and a restore goes on from there.
///
/// Save the flow after an item is safely stored. Nothing is lost with an older save: what came after it is handed out again.
public struct ArchiveDownload: Hashable, Sendable {
    /// Who downloads.
    public var user: ArchiveReader
    /// What to look for. That it is archived goes without saying.
    public var search: ReporteeElementSearch?
    /// What to download, where that is known: instead of a search, or before what the search finds.
    public var elements: [ArchivedElement]
    /// How long it goes on, and how much it sends. Each element and attachment that is listed adds ten requests to those that
    /// the flow may send when nothing is set.
    public var bounds: FlowBounds?

    public init(user: ArchiveReader, search: ReporteeElementSearch? = nil, elements: [ArchivedElement] = [], bounds: FlowBounds? = nil) {
        self.user = user
        self.search = search
        self.elements = elements
        self.bounds = bounds
    }
}

extension ArchiveDownload: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        user = try fields.next()
        search = try fields.next()
        elements = try fields.next()
        bounds = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            search.ffi(&kept),
            elements.ffi(&kept),
            bounds.ffi(&kept),
        ], [])
    }
}

/// The end user who downloads.
public struct ArchiveReader: Hashable, Sendable {
    /// The user's national identity number.
    public var nationalIdentityNumber: String
    /// The user's Altinn password; asked for when not given, and after a restore.
    public var password: Secret?
    /// Which one-time code to use: `AltinnPin`, `SMSPin` or `TaxPin`.
    public var authMethod: String

    public init(nationalIdentityNumber: String, authMethod: String, password: Secret? = nil) {
        self.nationalIdentityNumber = nationalIdentityNumber
        self.password = password
        self.authMethod = authMethod
    }
}

extension ArchiveReader: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        nationalIdentityNumber = try fields.next()
        password = try fields.next()
        authMethod = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            nationalIdentityNumber.ffi(&kept),
            password.ffi(&kept),
            authMethod.ffi(&kept),
        ], [])
    }
}

/// A step of an archived form task's workflow.
public struct ArchiveTask: Hashable, Sendable {
    /// Number of the end-user system it came from.
    public var endUserSystemId: Int32?
    /// When it last changed, Norwegian local time.
    public var lastChanged: AltinnDateTime?
    /// How many signatures there are.
    public var numberOfSignaturesAdded: Int32?
    /// Altinn's number of the step.
    public var processStepId: Int32?
    /// Whether the end-user system sent it complete.
    public var sentComplete: Bool?
    /// Number of the element.
    public var taskId: Int32?
    /// How many signatures a user-controlled signing step takes.
    public var userDefinedNumberOfSignaturesRequired: Int32?
    /// Altinn's name for the workflow.
    public var workflowReference: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(endUserSystemId: Int32? = nil, lastChanged: AltinnDateTime? = nil, numberOfSignaturesAdded: Int32? = nil, processStepId: Int32? = nil, sentComplete: Bool? = nil, taskId: Int32? = nil, userDefinedNumberOfSignaturesRequired: Int32? = nil, workflowReference: String? = nil) {
        self.endUserSystemId = endUserSystemId
        self.lastChanged = lastChanged
        self.numberOfSignaturesAdded = numberOfSignaturesAdded
        self.processStepId = processStepId
        self.sentComplete = sentComplete
        self.taskId = taskId
        self.userDefinedNumberOfSignaturesRequired = userDefinedNumberOfSignaturesRequired
        self.workflowReference = workflowReference
    }
}

extension ArchiveTask: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        endUserSystemId = try fields.next()
        lastChanged = try fields.next()
        numberOfSignaturesAdded = try fields.next()
        processStepId = try fields.next()
        sentComplete = try fields.next()
        taskId = try fields.next()
        userDefinedNumberOfSignaturesRequired = try fields.next()
        workflowReference = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            endUserSystemId.ffi(&kept),
            lastChanged.ffi(&kept),
            numberOfSignaturesAdded.ffi(&kept),
            processStepId.ffi(&kept),
            sentComplete.ffi(&kept),
            taskId.ffi(&kept),
            userDefinedNumberOfSignaturesRequired.ffi(&kept),
            workflowReference.ffi(&kept),
        ], unknown)
    }
}

/// What was attached to an archived form task. The content is read on its own.
public struct ArchivedAttachment: Hashable, Sendable {
    /// What it is for.
    public var function: AttachmentFunction?
    /// Its number.
    public var attachmentId: Int32?
    /// Name, as the portal shows it.
    public var name: String?
    /// Number of the user who attached it.
    public var createdByUserId: Int32?
    /// When it was attached, Norwegian local time.
    public var createdDateTime: AltinnDateTime?
    /// Whether it was attached after the form was filled in.
    public var isAddedAfterFormFillin: Bool?
    /// Whether the content is encrypted.
    public var isEncrypted: Bool?
    /// Media type.
    public var mimeType: AttachmentMimeType?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(function: AttachmentFunction? = nil, attachmentId: Int32? = nil, name: String? = nil, createdByUserId: Int32? = nil, createdDateTime: AltinnDateTime? = nil, isAddedAfterFormFillin: Bool? = nil, isEncrypted: Bool? = nil, mimeType: AttachmentMimeType? = nil) {
        self.function = function
        self.attachmentId = attachmentId
        self.name = name
        self.createdByUserId = createdByUserId
        self.createdDateTime = createdDateTime
        self.isAddedAfterFormFillin = isAddedAfterFormFillin
        self.isEncrypted = isEncrypted
        self.mimeType = mimeType
    }
}

extension ArchivedAttachment: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        function = try fields.next()
        attachmentId = try fields.next()
        name = try fields.next()
        createdByUserId = try fields.next()
        createdDateTime = try fields.next()
        isAddedAfterFormFillin = try fields.next()
        isEncrypted = try fields.next()
        mimeType = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            function.ffi(&kept),
            attachmentId.ffi(&kept),
            name.ffi(&kept),
            createdByUserId.ffi(&kept),
            createdDateTime.ffi(&kept),
            isAddedAfterFormFillin.ffi(&kept),
            isEncrypted.ffi(&kept),
            mimeType.ffi(&kept),
        ], unknown)
    }
}

/// An archived message (arkivert melding).
public struct ArchivedCorrespondence: Hashable, Sendable {
    /// Whether it may be forwarded.
    public var allowForwarding: Bool?
    /// Its number in the archive.
    public var archiveCorrespondenceId: Int32?
    /// What it answers, when it is the answer to something submitted: that one's archive reference.
    public var archiveReference: String?
    /// The collaboration it belongs to.
    public var caseId: Int32?
    /// When its receiver confirmed it, Norwegian local time.
    public var confirmationDate: AltinnDateTime?
    /// Subject.
    public var correspondenceSubject: String?
    /// Summary (ingress).
    public var correspondenceSummary: String?
    /// Text.
    public var correspondenceText: String?
    /// Title.
    public var correspondenceTitle: String?
    /// What the service owner and the end-user systems agreed on.
    public var customMessageData: String?
    /// When it was archived, by Altinn's documentation; by its name, when it was sent. Norwegian local time.
    public var dateSent: AltinnDateTime?
    /// Until when it had to be confirmed.
    public var dueDate: AltinnDateTime?
    /// The service owner's name for it.
    public var externalSystemReference: String?
    /// The sender.
    public var sentBy: String?
    /// Name of the message service.
    public var serviceName: String?
    /// Its attachments.
    public var attachments: [MessageAttachment]
    /// Its links, for example to a form that answers it.
    public var links: [MessageLink]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(allowForwarding: Bool? = nil, archiveCorrespondenceId: Int32? = nil, archiveReference: String? = nil, caseId: Int32? = nil, confirmationDate: AltinnDateTime? = nil, correspondenceSubject: String? = nil, correspondenceSummary: String? = nil, correspondenceText: String? = nil, correspondenceTitle: String? = nil, customMessageData: String? = nil, dateSent: AltinnDateTime? = nil, dueDate: AltinnDateTime? = nil, externalSystemReference: String? = nil, sentBy: String? = nil, serviceName: String? = nil, attachments: [MessageAttachment] = [], links: [MessageLink] = []) {
        self.allowForwarding = allowForwarding
        self.archiveCorrespondenceId = archiveCorrespondenceId
        self.archiveReference = archiveReference
        self.caseId = caseId
        self.confirmationDate = confirmationDate
        self.correspondenceSubject = correspondenceSubject
        self.correspondenceSummary = correspondenceSummary
        self.correspondenceText = correspondenceText
        self.correspondenceTitle = correspondenceTitle
        self.customMessageData = customMessageData
        self.dateSent = dateSent
        self.dueDate = dueDate
        self.externalSystemReference = externalSystemReference
        self.sentBy = sentBy
        self.serviceName = serviceName
        self.attachments = attachments
        self.links = links
    }
}

extension ArchivedCorrespondence: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 17, of: Self.self)
        allowForwarding = try fields.next()
        archiveCorrespondenceId = try fields.next()
        archiveReference = try fields.next()
        caseId = try fields.next()
        confirmationDate = try fields.next()
        correspondenceSubject = try fields.next()
        correspondenceSummary = try fields.next()
        correspondenceText = try fields.next()
        correspondenceTitle = try fields.next()
        customMessageData = try fields.next()
        dateSent = try fields.next()
        dueDate = try fields.next()
        externalSystemReference = try fields.next()
        sentBy = try fields.next()
        serviceName = try fields.next()
        attachments = try fields.next()
        links = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            allowForwarding.ffi(&kept),
            archiveCorrespondenceId.ffi(&kept),
            archiveReference.ffi(&kept),
            caseId.ffi(&kept),
            confirmationDate.ffi(&kept),
            correspondenceSubject.ffi(&kept),
            correspondenceSummary.ffi(&kept),
            correspondenceText.ffi(&kept),
            correspondenceTitle.ffi(&kept),
            customMessageData.ffi(&kept),
            dateSent.ffi(&kept),
            dueDate.ffi(&kept),
            externalSystemReference.ffi(&kept),
            sentBy.ffi(&kept),
            serviceName.ffi(&kept),
            attachments.ffi(&kept),
            links.ffi(&kept),
        ], unknown)
    }
}

/// An element of an archive.
public struct ArchivedElement: Hashable, Sendable {
    /// What it is: `FormTask`, `Correspondence` or `LookUp`. Nothing else can be read from the archive.
    public var elementType: ReporteeElementType
    /// Its number in the archive.
    public var archiveId: Int32
    /// Archive reference: `AR` and a number. Only handed on.
    public var archiveReference: String?
    /// Title. Only handed on.
    public var title: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(elementType: ReporteeElementType, archiveId: Int32, archiveReference: String? = nil, title: String? = nil) {
        self.elementType = elementType
        self.archiveId = archiveId
        self.archiveReference = archiveReference
        self.title = title
    }
}

extension ArchivedElement: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        elementType = try fields.next()
        archiveId = try fields.next()
        archiveReference = try fields.next()
        title = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            elementType.ffi(&kept),
            archiveId.ffi(&kept),
            archiveReference.ffi(&kept),
            title.ffi(&kept),
        ], unknown)
    }
}

/// A form of an archived form task.
public struct ArchivedForm: Hashable, Sendable {
    /// The form's data format.
    public var dataFormatId: String?
    /// Version of the data format.
    public var dataFormatVersion: Int32?
    /// The form itself: a whole XML document as text.
    public var formData: String?
    /// Its number.
    public var formId: Int32?
    /// Its name.
    public var name: String?
    /// What there is to pay.
    public var formPaymentInfo: String?
    /// What the presentation field holds.
    public var formPresentationFieldValue: String?
    /// What it is about.
    public var formSummary: String?
    /// Number of the main form, for sub forms.
    public var parentReference: Int32?
    /// The receipt for a payment, in the E2B format.
    public var paymentInformationE2b: String?
    /// The receipt for a payment, as HTML.
    public var paymentInformationHtml: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(dataFormatId: String? = nil, dataFormatVersion: Int32? = nil, formData: String? = nil, formId: Int32? = nil, name: String? = nil, formPaymentInfo: String? = nil, formPresentationFieldValue: String? = nil, formSummary: String? = nil, parentReference: Int32? = nil, paymentInformationE2b: String? = nil, paymentInformationHtml: String? = nil) {
        self.dataFormatId = dataFormatId
        self.dataFormatVersion = dataFormatVersion
        self.formData = formData
        self.formId = formId
        self.name = name
        self.formPaymentInfo = formPaymentInfo
        self.formPresentationFieldValue = formPresentationFieldValue
        self.formSummary = formSummary
        self.parentReference = parentReference
        self.paymentInformationE2b = paymentInformationE2b
        self.paymentInformationHtml = paymentInformationHtml
    }
}

extension ArchivedForm: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 11, of: Self.self)
        dataFormatId = try fields.next()
        dataFormatVersion = try fields.next()
        formData = try fields.next()
        formId = try fields.next()
        name = try fields.next()
        formPaymentInfo = try fields.next()
        formPresentationFieldValue = try fields.next()
        formSummary = try fields.next()
        parentReference = try fields.next()
        paymentInformationE2b = try fields.next()
        paymentInformationHtml = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            dataFormatId.ffi(&kept),
            dataFormatVersion.ffi(&kept),
            formData.ffi(&kept),
            formId.ffi(&kept),
            name.ffi(&kept),
            formPaymentInfo.ffi(&kept),
            formPresentationFieldValue.ffi(&kept),
            formSummary.ffi(&kept),
            parentReference.ffi(&kept),
            paymentInformationE2b.ffi(&kept),
            paymentInformationHtml.ffi(&kept),
        ], unknown)
    }
}

/// An archived form task (arkivert skjemasett).
public struct ArchivedFormTask: Hashable, Sendable {
    /// The steps of its workflow.
    public var tasks: [ArchiveTask]
    /// What was attached, without the content.
    public var attachments: [ArchivedAttachment]
    /// When it was archived, Norwegian local time.
    public var archivedDateTime: AltinnDateTime?
    /// The forms.
    public var forms: [ArchivedForm]
    /// The signatures.
    public var signingSteps: [ArchivedSigningStep]
    /// Code of the service (tjenestekode).
    public var externalServiceCode: String?
    /// Number of the service's edition (tjenesteutgavekode).
    public var externalServiceEditionCode: Int32?
    /// What there is to pay.
    public var invoiceInformation: Double?
    /// When it last changed, Norwegian local time.
    public var lastChanged: AltinnDateTime?
    /// The key to sensitive fields, encrypted with a password of the reportee's.
    public var reporteeKey: ArchivedKey?
    /// Number of the element.
    public var reporteeElementId: Int32?
    /// Altinn's number of the reportee.
    public var reporteeId: Int32?
    /// The key to sensitive fields, encrypted with the service owner's certificate.
    public var serviceOwnerKey: ArchivedKey?
    /// The service owner.
    public var serviceOwner: String?
    /// Organisation number or national identity number of the reportee.
    public var reportee: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(tasks: [ArchiveTask] = [], attachments: [ArchivedAttachment] = [], archivedDateTime: AltinnDateTime? = nil, forms: [ArchivedForm] = [], signingSteps: [ArchivedSigningStep] = [], externalServiceCode: String? = nil, externalServiceEditionCode: Int32? = nil, invoiceInformation: Double? = nil, lastChanged: AltinnDateTime? = nil, reporteeKey: ArchivedKey? = nil, reporteeElementId: Int32? = nil, reporteeId: Int32? = nil, serviceOwnerKey: ArchivedKey? = nil, serviceOwner: String? = nil, reportee: String? = nil) {
        self.tasks = tasks
        self.attachments = attachments
        self.archivedDateTime = archivedDateTime
        self.forms = forms
        self.signingSteps = signingSteps
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
        self.invoiceInformation = invoiceInformation
        self.lastChanged = lastChanged
        self.reporteeKey = reporteeKey
        self.reporteeElementId = reporteeElementId
        self.reporteeId = reporteeId
        self.serviceOwnerKey = serviceOwnerKey
        self.serviceOwner = serviceOwner
        self.reportee = reportee
    }
}

extension ArchivedFormTask: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 15, of: Self.self)
        tasks = try fields.next()
        attachments = try fields.next()
        archivedDateTime = try fields.next()
        forms = try fields.next()
        signingSteps = try fields.next()
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
        invoiceInformation = try fields.next()
        lastChanged = try fields.next()
        reporteeKey = try fields.next()
        reporteeElementId = try fields.next()
        reporteeId = try fields.next()
        serviceOwnerKey = try fields.next()
        serviceOwner = try fields.next()
        reportee = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            tasks.ffi(&kept),
            attachments.ffi(&kept),
            archivedDateTime.ffi(&kept),
            forms.ffi(&kept),
            signingSteps.ffi(&kept),
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
            invoiceInformation.ffi(&kept),
            lastChanged.ffi(&kept),
            reporteeKey.ffi(&kept),
            reporteeElementId.ffi(&kept),
            reporteeId.ffi(&kept),
            serviceOwnerKey.ffi(&kept),
            serviceOwner.ffi(&kept),
            reportee.ffi(&kept),
        ], unknown)
    }
}

/// One thing out of an archive.
public struct ArchivedItem: Hashable, Sendable {
    /// What it is.
    public var kind: ArchivedItemKind
    /// The element that it is, or belongs to.
    public var element: ArchivedElement
    /// Kind `FormTask`: the form task. Its attachments come as items of their own, next.
    public var formTask: ArchivedFormTask?
    /// Kind `Correspondence`: the message, with its attachments.
    public var correspondence: ArchivedCorrespondence?
    /// Kind `LookUp`: the lookup, with its document.
    public var lookup: ArchivedLookup?
    /// Kind `Attachment`: the attachment of a form task, with its content.
    public var attachment: MessageAttachment?
    /// Number of the attachment, when the item is one or should have been one.
    public var attachmentId: Int32?
    /// Kind `Failed`: why Altinn did not give it.
    public var error: ErrorReport?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(kind: ArchivedItemKind, element: ArchivedElement, formTask: ArchivedFormTask? = nil, correspondence: ArchivedCorrespondence? = nil, lookup: ArchivedLookup? = nil, attachment: MessageAttachment? = nil, attachmentId: Int32? = nil, error: ErrorReport? = nil) {
        self.kind = kind
        self.element = element
        self.formTask = formTask
        self.correspondence = correspondence
        self.lookup = lookup
        self.attachment = attachment
        self.attachmentId = attachmentId
        self.error = error
    }
}

extension ArchivedItem: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        kind = try fields.next()
        element = try fields.next()
        formTask = try fields.next()
        correspondence = try fields.next()
        lookup = try fields.next()
        attachment = try fields.next()
        attachmentId = try fields.next()
        error = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            kind.ffi(&kept),
            element.ffi(&kept),
            formTask.ffi(&kept),
            correspondence.ffi(&kept),
            lookup.ffi(&kept),
            attachment.ffi(&kept),
            attachmentId.ffi(&kept),
            error.ffi(&kept),
        ], unknown)
    }
}

/// The symmetric key to sensitive fields, encrypted.
public struct ArchivedKey: Hashable, Sendable {
    /// Thumbprint of the certificate it is encrypted with.
    public var certificateThumbprint: String?
    /// The encrypted key.
    public var key: String?
    /// Its number.
    public var keyId: Int32?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(certificateThumbprint: String? = nil, key: String? = nil, keyId: Int32? = nil) {
        self.certificateThumbprint = certificateThumbprint
        self.key = key
        self.keyId = keyId
    }
}

extension ArchivedKey: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        certificateThumbprint = try fields.next()
        key = try fields.next()
        keyId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            certificateThumbprint.ffi(&kept),
            key.ffi(&kept),
            keyId.ffi(&kept),
        ], unknown)
    }
}

/// An archived lookup (arkivert innsynstjeneste).
public struct ArchivedLookup: Hashable, Sendable {
    /// Whether it may be forwarded in the portal.
    public var allowForwarding: Bool?
    /// When it was archived, Norwegian local time.
    public var archiveDateTime: AltinnDateTime?
    /// LCID of its language.
    public var languageTypeId: Int32?
    /// Its number in the archive.
    public var lookupId: Int32?
    /// What was looked up, as a PDF document. Altinn sets the names, the content, the media type and the number of the
    /// element, and nothing else.
    public var pdf: MessageAttachment?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(allowForwarding: Bool? = nil, archiveDateTime: AltinnDateTime? = nil, languageTypeId: Int32? = nil, lookupId: Int32? = nil, pdf: MessageAttachment? = nil) {
        self.allowForwarding = allowForwarding
        self.archiveDateTime = archiveDateTime
        self.languageTypeId = languageTypeId
        self.lookupId = lookupId
        self.pdf = pdf
    }
}

extension ArchivedLookup: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        allowForwarding = try fields.next()
        archiveDateTime = try fields.next()
        languageTypeId = try fields.next()
        lookupId = try fields.next()
        pdf = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            allowForwarding.ffi(&kept),
            archiveDateTime.ffi(&kept),
            languageTypeId.ffi(&kept),
            lookupId.ffi(&kept),
            pdf.ffi(&kept),
        ], unknown)
    }
}

/// A signature of an archived form task.
public struct ArchivedSigningStep: Hashable, Sendable {
    /// Altinn's number of the signer's security level.
    public var authenticationLevelId: Int32?
    /// Altinn's number of the way the signer had signed in.
    public var authenticationMethod: Int32?
    /// Who issued the certificate, when one was used.
    public var certificateIssuedByName: String?
    /// Who the certificate was issued to.
    public var certificateIssuedForName: String?
    /// From when the certificate is valid.
    public var certificateValidFrom: AltinnDateTime?
    /// Until when the certificate is valid.
    public var certificateValidTo: AltinnDateTime?
    /// When it was signed, Norwegian local time.
    public var createdDateTime: AltinnDateTime?
    /// What had to be signed.
    public var isSigningAllRequired: SigningRequirement?
    /// Altinn's number of the step.
    public var processStepId: Int32?
    /// The signature's bytes.
    public var signature: Foundation.Data?
    /// Its number.
    public var signatureId: Int32?
    /// What the signer agreed to.
    public var signatureText: String?
    /// Numbers of the attachments that it covers.
    public var signedAttachments: [Int32]
    /// Altinn's number of the signer.
    public var signedByUser: Int32?
    /// Name of the signer.
    public var signedByUserName: String?
    /// National identity number of the signer.
    public var signedByNationalIdentityNumber: String?
    /// Numbers of the forms that it covers.
    public var signedForms: [Int32]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(authenticationLevelId: Int32? = nil, authenticationMethod: Int32? = nil, certificateIssuedByName: String? = nil, certificateIssuedForName: String? = nil, certificateValidFrom: AltinnDateTime? = nil, certificateValidTo: AltinnDateTime? = nil, createdDateTime: AltinnDateTime? = nil, isSigningAllRequired: SigningRequirement? = nil, processStepId: Int32? = nil, signature: Foundation.Data? = nil, signatureId: Int32? = nil, signatureText: String? = nil, signedAttachments: [Int32] = [], signedByUser: Int32? = nil, signedByUserName: String? = nil, signedByNationalIdentityNumber: String? = nil, signedForms: [Int32] = []) {
        self.authenticationLevelId = authenticationLevelId
        self.authenticationMethod = authenticationMethod
        self.certificateIssuedByName = certificateIssuedByName
        self.certificateIssuedForName = certificateIssuedForName
        self.certificateValidFrom = certificateValidFrom
        self.certificateValidTo = certificateValidTo
        self.createdDateTime = createdDateTime
        self.isSigningAllRequired = isSigningAllRequired
        self.processStepId = processStepId
        self.signature = signature
        self.signatureId = signatureId
        self.signatureText = signatureText
        self.signedAttachments = signedAttachments
        self.signedByUser = signedByUser
        self.signedByUserName = signedByUserName
        self.signedByNationalIdentityNumber = signedByNationalIdentityNumber
        self.signedForms = signedForms
    }
}

extension ArchivedSigningStep: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 17, of: Self.self)
        authenticationLevelId = try fields.next()
        authenticationMethod = try fields.next()
        certificateIssuedByName = try fields.next()
        certificateIssuedForName = try fields.next()
        certificateValidFrom = try fields.next()
        certificateValidTo = try fields.next()
        createdDateTime = try fields.next()
        isSigningAllRequired = try fields.next()
        processStepId = try fields.next()
        signature = try fields.next()
        signatureId = try fields.next()
        signatureText = try fields.next()
        signedAttachments = try fields.next()
        signedByUser = try fields.next()
        signedByUserName = try fields.next()
        signedByNationalIdentityNumber = try fields.next()
        signedForms = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            authenticationLevelId.ffi(&kept),
            authenticationMethod.ffi(&kept),
            certificateIssuedByName.ffi(&kept),
            certificateIssuedForName.ffi(&kept),
            certificateValidFrom.ffi(&kept),
            certificateValidTo.ffi(&kept),
            createdDateTime.ffi(&kept),
            isSigningAllRequired.ffi(&kept),
            processStepId.ffi(&kept),
            signature.ffi(&kept),
            signatureId.ffi(&kept),
            signatureText.ffi(&kept),
            signedAttachments.ffi(&kept),
            signedByUser.ffi(&kept),
            signedByUserName.ffi(&kept),
            signedByNationalIdentityNumber.ffi(&kept),
            signedForms.ffi(&kept),
        ], unknown)
    }
}

/// A file to attach.
public struct AttachmentContent: Hashable, Sendable {
    /// The data type, as the app's metadata names it.
    public var dataType: String
    /// Media type, matching the file's extension.
    public var contentType: String
    /// File name with extension.
    public var fileName: String
    /// The bytes.
    public var content: Blob

    public init(dataType: String, contentType: String, fileName: String, content: Blob) {
        self.dataType = dataType
        self.contentType = contentType
        self.fileName = fileName
        self.content = content
    }
}

extension AttachmentContent: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        dataType = try fields.next()
        contentType = try fields.next()
        fileName = try fields.next()
        content = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            dataType.ffi(&kept),
            contentType.ffi(&kept),
            fileName.ffi(&kept),
            content.ffi(&kept),
        ], [])
    }
}

/// A rule for what may be attached to a submission.
public struct AttachmentRule: Hashable, Sendable {
    /// File name endings, with commas between them; `*.*` for all.
    public var allowedFileTypes: String?
    /// Name of the rule: `attachmentTypeName` of the attachment.
    public var attachmentTypeName: String?
    /// Name to show to users.
    public var attachmentTypeNameLanguage: String?
    /// Whether attachments may carry a checksum.
    public var isChecksumAllowed: Bool?
    /// Whether Altinn validates attachments by an XSD of the service owner's.
    public var isXsdValidationRequired: Bool?
    /// Most attachments of this rule in one submission.
    public var maxAttachmentCount: Int32?
    /// Largest size of one attachment, in MB.
    public var maxFileSize: Int32?
    /// Fewest attachments of this rule in one submission.
    public var minAttachmentCount: Int32?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(allowedFileTypes: String? = nil, attachmentTypeName: String? = nil, attachmentTypeNameLanguage: String? = nil, isChecksumAllowed: Bool? = nil, isXsdValidationRequired: Bool? = nil, maxAttachmentCount: Int32? = nil, maxFileSize: Int32? = nil, minAttachmentCount: Int32? = nil) {
        self.allowedFileTypes = allowedFileTypes
        self.attachmentTypeName = attachmentTypeName
        self.attachmentTypeNameLanguage = attachmentTypeNameLanguage
        self.isChecksumAllowed = isChecksumAllowed
        self.isXsdValidationRequired = isXsdValidationRequired
        self.maxAttachmentCount = maxAttachmentCount
        self.maxFileSize = maxFileSize
        self.minAttachmentCount = minAttachmentCount
    }
}

extension AttachmentRule: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        allowedFileTypes = try fields.next()
        attachmentTypeName = try fields.next()
        attachmentTypeNameLanguage = try fields.next()
        isChecksumAllowed = try fields.next()
        isXsdValidationRequired = try fields.next()
        maxAttachmentCount = try fields.next()
        maxFileSize = try fields.next()
        minAttachmentCount = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            allowedFileTypes.ffi(&kept),
            attachmentTypeName.ffi(&kept),
            attachmentTypeNameLanguage.ffi(&kept),
            isChecksumAllowed.ffi(&kept),
            isXsdValidationRequired.ffi(&kept),
            maxAttachmentCount.ffi(&kept),
            maxFileSize.ffi(&kept),
            minAttachmentCount.ffi(&kept),
        ], unknown)
    }
}

/// The content of an attachment. Its name and all else is in the archived form task.
public struct AttachmentStream: Hashable, Sendable {
    /// The content.
    public var data: Blob
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(data: Blob) {
        self.data = data
    }
}

extension AttachmentStream: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        data = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            data.ffi(&kept),
        ], unknown)
    }
}

/// What Altinn wants the user to do.
public struct AuthenticationChallenge: Hashable, Sendable {
    /// What to show the user: which code to type in, or why there is none.
    public var message: String?
    /// Whether there is a challenge.
    public var status: ChallengeStatus?
    /// From when the code is valid.
    public var validFrom: AltinnDateTime?
    /// Until when the code is valid.
    public var validTo: AltinnDateTime?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(message: String? = nil, status: ChallengeStatus? = nil, validFrom: AltinnDateTime? = nil, validTo: AltinnDateTime? = nil) {
        self.message = message
        self.status = status
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension AuthenticationChallenge: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        message = try fields.next()
        status = try fields.next()
        validFrom = try fields.next()
        validTo = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            message.ffi(&kept),
            status.ffi(&kept),
            validFrom.ffi(&kept),
            validTo.ffi(&kept),
        ], unknown)
    }
}

/// Who is to be challenged, and how.
public struct AuthenticationChallengeRequest: Hashable, Sendable {
    /// The kind of code: `AltinnPin`, `SMSPin` or `TaxPin`.
    public var authMethod: String
    /// System user name (datasystem-ID); the session's own when not set.
    public var systemUserName: String?
    /// The user's Altinn password.
    public var password: Secret
    /// The user's national identity number.
    public var nationalIdentityNumber: String

    public init(authMethod: String, password: Secret, nationalIdentityNumber: String, systemUserName: String? = nil) {
        self.authMethod = authMethod
        self.systemUserName = systemUserName
        self.password = password
        self.nationalIdentityNumber = nationalIdentityNumber
    }
}

extension AuthenticationChallengeRequest: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        authMethod = try fields.next()
        systemUserName = try fields.next()
        password = try fields.next()
        nationalIdentityNumber = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            authMethod.ffi(&kept),
            systemUserName.ffi(&kept),
            password.ffi(&kept),
            nationalIdentityNumber.ffi(&kept),
        ], [])
    }
}

/// A single instance for which the caller may act.
public struct AuthorizedInstance: Hashable, Sendable {
    /// The service.
    public var resourceId: String?
    /// The instance.
    public var instanceId: String?
    /// The instance, as a reference.
    public var instanceRef: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(resourceId: String? = nil, instanceId: String? = nil, instanceRef: String? = nil) {
        self.resourceId = resourceId
        self.instanceId = instanceId
        self.instanceRef = instanceRef
    }
}

extension AuthorizedInstance: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        resourceId = try fields.next()
        instanceId = try fields.next()
        instanceRef = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            resourceId.ffi(&kept),
            instanceId.ffi(&kept),
            instanceRef.ffi(&kept),
        ], unknown)
    }
}

/// The parties for whom the caller may act.
public struct AuthorizedParties: Hashable, Sendable {
    /// Where the next page is.
    public var links: PageLinks?
    /// The parties.
    public var data: [AuthorizedParty]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(links: PageLinks? = nil, data: [AuthorizedParty] = []) {
        self.links = links
        self.data = data
    }
}

extension AuthorizedParties: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        links = try fields.next()
        data = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            links.ffi(&kept),
            data.ffi(&kept),
        ], unknown)
    }
}

/// A party for whom the caller may act.
public struct AuthorizedParty: Hashable, Sendable {
    /// UUID of the party.
    public var partyUuid: String?
    /// Name.
    public var name: String?
    /// Organisation number, for an organisation.
    public var organizationNumber: String?
    /// UUID of the main unit, for a sub unit.
    public var parentId: String?
    /// National identity number, for a person.
    public var personId: String?
    /// Date of birth, for a person.
    public var dateOfBirth: AltinnDateTime?
    /// Number of the party in Altinn.
    public var partyId: Int32?
    /// E-mail address by which ID-porten knows someone without a national identity number.
    public var emailId: String?
    /// Kind of party.
    public var type: AuthorizedPartyType?
    /// Form of the organisation, for example `AS`.
    public var unitType: String?
    /// Whether it is deleted in its register.
    public var isDeleted: Bool?
    /// Whether it is only here because of its sub units: the caller may not act for the party itself.
    public var onlyHierarchyElementWithNoAccess: Bool?
    /// Access packages that the caller has for the party. Absent: Altinn did not list them; empty: there are none.
    public var authorizedAccessPackages: [String]?
    /// Services that the caller has for the party. Absent: Altinn did not list them; empty: there are none.
    public var authorizedResources: [String]?
    /// Roles that the caller has for the party. Absent: Altinn did not list them; empty: there are none.
    public var authorizedRoles: [String]?
    /// Single instances that the caller has for the party. Absent: Altinn did not list them; empty: there are none.
    public var authorizedInstances: [AuthorizedInstance]?
    /// Sub units for which the caller may act. Absent: Altinn did not list them; empty: there are none.
    public var subunits: [AuthorizedParty]?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(partyUuid: String? = nil, name: String? = nil, organizationNumber: String? = nil, parentId: String? = nil, personId: String? = nil, dateOfBirth: AltinnDateTime? = nil, partyId: Int32? = nil, emailId: String? = nil, type: AuthorizedPartyType? = nil, unitType: String? = nil, isDeleted: Bool? = nil, onlyHierarchyElementWithNoAccess: Bool? = nil, authorizedAccessPackages: [String]? = nil, authorizedResources: [String]? = nil, authorizedRoles: [String]? = nil, authorizedInstances: [AuthorizedInstance]? = nil, subunits: [AuthorizedParty]? = nil) {
        self.partyUuid = partyUuid
        self.name = name
        self.organizationNumber = organizationNumber
        self.parentId = parentId
        self.personId = personId
        self.dateOfBirth = dateOfBirth
        self.partyId = partyId
        self.emailId = emailId
        self.type = type
        self.unitType = unitType
        self.isDeleted = isDeleted
        self.onlyHierarchyElementWithNoAccess = onlyHierarchyElementWithNoAccess
        self.authorizedAccessPackages = authorizedAccessPackages
        self.authorizedResources = authorizedResources
        self.authorizedRoles = authorizedRoles
        self.authorizedInstances = authorizedInstances
        self.subunits = subunits
    }
}

extension AuthorizedParty: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 17, of: Self.self)
        partyUuid = try fields.next()
        name = try fields.next()
        organizationNumber = try fields.next()
        parentId = try fields.next()
        personId = try fields.next()
        dateOfBirth = try fields.next()
        partyId = try fields.next()
        emailId = try fields.next()
        type = try fields.next()
        unitType = try fields.next()
        isDeleted = try fields.next()
        onlyHierarchyElementWithNoAccess = try fields.next()
        authorizedAccessPackages = try fields.next()
        authorizedResources = try fields.next()
        authorizedRoles = try fields.next()
        authorizedInstances = try fields.next()
        subunits = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            partyUuid.ffi(&kept),
            name.ffi(&kept),
            organizationNumber.ffi(&kept),
            parentId.ffi(&kept),
            personId.ffi(&kept),
            dateOfBirth.ffi(&kept),
            partyId.ffi(&kept),
            emailId.ffi(&kept),
            type.ffi(&kept),
            unitType.ffi(&kept),
            isDeleted.ffi(&kept),
            onlyHierarchyElementWithNoAccess.ffi(&kept),
            authorizedAccessPackages.ffi(&kept),
            authorizedResources.ffi(&kept),
            authorizedRoles.ffi(&kept),
            authorizedInstances.ffi(&kept),
            subunits.ffi(&kept),
        ], unknown)
    }
}

/// A broker file that a recipient can download.
public struct AvailableBrokerFile: Hashable, Sendable {
    /// Code of the broker service (tjenestekode).
    public var externalServiceCode: String?
    /// Number of the service's edition (tjenesteutgavekode).
    public var externalServiceEditionCode: Int32?
    /// Name of the file.
    public var fileName: String?
    /// Reference to download it by.
    public var fileReference: String?
    /// Size in bytes.
    public var fileSize: Int64?
    /// Whether the recipient has confirmed its download.
    public var fileStatus: BrokerFileStatus?
    /// Whether it is too large for anything but SFTP.
    public var isSftpDownloadOnly: Bool?
    /// Number of the recipient's receipt, a part of the sender's.
    public var receiptId: Int32?
    /// Who sent it: organisation number or national identity number.
    public var reportee: String?
    /// The sender's reference.
    public var sendersReference: String?
    /// When it was sent, Norwegian local time.
    public var sentDate: AltinnDateTime?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(externalServiceCode: String? = nil, externalServiceEditionCode: Int32? = nil, fileName: String? = nil, fileReference: String? = nil, fileSize: Int64? = nil, fileStatus: BrokerFileStatus? = nil, isSftpDownloadOnly: Bool? = nil, receiptId: Int32? = nil, reportee: String? = nil, sendersReference: String? = nil, sentDate: AltinnDateTime? = nil) {
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
        self.fileName = fileName
        self.fileReference = fileReference
        self.fileSize = fileSize
        self.fileStatus = fileStatus
        self.isSftpDownloadOnly = isSftpDownloadOnly
        self.receiptId = receiptId
        self.reportee = reportee
        self.sendersReference = sendersReference
        self.sentDate = sentDate
    }
}

extension AvailableBrokerFile: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 11, of: Self.self)
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
        fileName = try fields.next()
        fileReference = try fields.next()
        fileSize = try fields.next()
        fileStatus = try fields.next()
        isSftpDownloadOnly = try fields.next()
        receiptId = try fields.next()
        reportee = try fields.next()
        sendersReference = try fields.next()
        sentDate = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
            fileName.ffi(&kept),
            fileReference.ffi(&kept),
            fileSize.ffi(&kept),
            fileStatus.ffi(&kept),
            isSftpDownloadOnly.ffi(&kept),
            receiptId.ffi(&kept),
            reportee.ffi(&kept),
            sendersReference.ffi(&kept),
            sentDate.ffi(&kept),
        ], unknown)
    }
}

/// Broker files that a recipient can download.
public struct AvailableBrokerFiles: Hashable, Sendable {
    /// The files.
    public var files: [AvailableBrokerFile]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(files: [AvailableBrokerFile] = []) {
        self.files = files
    }
}

extension AvailableBrokerFiles: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        files = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            files.ffi(&kept),
        ], unknown)
    }
}

/// A service that Altinn offers.
public struct AvailableService: Hashable, Sendable {
    /// Rules for what may be attached. (Altinn's documentation calls them `AttachmentRuleTypeBEList`.)
    public var attachmentRules: [AttachmentRule]
    /// Altinn's version of the deployed service.
    public var buildPackageVersion: Int32?
    /// Code of the service (tjenestekode).
    public var externalServiceCode: String?
    /// Number of the service's edition (tjenesteutgavekode).
    public var externalServiceEditionCode: Int32?
    /// Altinn's own.
    public var isMatched: Bool?
    /// Number of the edition's version.
    public var serviceEditionVersionId: Int32?
    /// Name of the edition's version.
    public var serviceEditionVersionName: String?
    /// Name of the service.
    public var serviceName: String?
    /// Code of the service owner.
    public var serviceOwnerCode: String?
    /// Name of the service owner.
    public var serviceOwnerName: String?
    /// What kind of service it is.
    public var serviceType: ServiceType?
    /// From when it may be used, Norwegian local time.
    public var validFrom: AltinnDateTime?
    /// Until when it may be used, Norwegian local time.
    public var validTo: AltinnDateTime?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(attachmentRules: [AttachmentRule] = [], buildPackageVersion: Int32? = nil, externalServiceCode: String? = nil, externalServiceEditionCode: Int32? = nil, isMatched: Bool? = nil, serviceEditionVersionId: Int32? = nil, serviceEditionVersionName: String? = nil, serviceName: String? = nil, serviceOwnerCode: String? = nil, serviceOwnerName: String? = nil, serviceType: ServiceType? = nil, validFrom: AltinnDateTime? = nil, validTo: AltinnDateTime? = nil) {
        self.attachmentRules = attachmentRules
        self.buildPackageVersion = buildPackageVersion
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
        self.isMatched = isMatched
        self.serviceEditionVersionId = serviceEditionVersionId
        self.serviceEditionVersionName = serviceEditionVersionName
        self.serviceName = serviceName
        self.serviceOwnerCode = serviceOwnerCode
        self.serviceOwnerName = serviceOwnerName
        self.serviceType = serviceType
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension AvailableService: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 13, of: Self.self)
        attachmentRules = try fields.next()
        buildPackageVersion = try fields.next()
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
        isMatched = try fields.next()
        serviceEditionVersionId = try fields.next()
        serviceEditionVersionName = try fields.next()
        serviceName = try fields.next()
        serviceOwnerCode = try fields.next()
        serviceOwnerName = try fields.next()
        serviceType = try fields.next()
        validFrom = try fields.next()
        validTo = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            attachmentRules.ffi(&kept),
            buildPackageVersion.ffi(&kept),
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
            isMatched.ffi(&kept),
            serviceEditionVersionId.ffi(&kept),
            serviceEditionVersionName.ffi(&kept),
            serviceName.ffi(&kept),
            serviceOwnerCode.ffi(&kept),
            serviceOwnerName.ffi(&kept),
            serviceType.ffi(&kept),
            validFrom.ffi(&kept),
            validTo.ffi(&kept),
        ], unknown)
    }
}

/// A service that Altinn offers, as the first version tells of it.
public struct AvailableServiceV1: Hashable, Sendable {
    /// Altinn's version of the deployed service.
    public var buildPackageVersion: Int32?
    /// Code of the service (tjenestekode).
    public var externalServiceCode: String?
    /// Number of the service's edition (tjenesteutgavekode).
    public var externalServiceEditionCode: Int32?
    /// Number of the edition's version.
    public var serviceEditionVersionId: Int32?
    /// Name of the edition's version.
    public var serviceEditionVersionName: String?
    /// Name of the service.
    public var serviceName: String?
    /// Code of the service owner.
    public var serviceOwnerCode: String?
    /// Name of the service owner.
    public var serviceOwnerName: String?
    /// From when it may be used, Norwegian local time.
    public var validFrom: AltinnDateTime?
    /// Until when it may be used, Norwegian local time.
    public var validTo: AltinnDateTime?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(buildPackageVersion: Int32? = nil, externalServiceCode: String? = nil, externalServiceEditionCode: Int32? = nil, serviceEditionVersionId: Int32? = nil, serviceEditionVersionName: String? = nil, serviceName: String? = nil, serviceOwnerCode: String? = nil, serviceOwnerName: String? = nil, validFrom: AltinnDateTime? = nil, validTo: AltinnDateTime? = nil) {
        self.buildPackageVersion = buildPackageVersion
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
        self.serviceEditionVersionId = serviceEditionVersionId
        self.serviceEditionVersionName = serviceEditionVersionName
        self.serviceName = serviceName
        self.serviceOwnerCode = serviceOwnerCode
        self.serviceOwnerName = serviceOwnerName
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension AvailableServiceV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 10, of: Self.self)
        buildPackageVersion = try fields.next()
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
        serviceEditionVersionId = try fields.next()
        serviceEditionVersionName = try fields.next()
        serviceName = try fields.next()
        serviceOwnerCode = try fields.next()
        serviceOwnerName = try fields.next()
        validFrom = try fields.next()
        validTo = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            buildPackageVersion.ffi(&kept),
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
            serviceEditionVersionId.ffi(&kept),
            serviceEditionVersionName.ffi(&kept),
            serviceName.ffi(&kept),
            serviceOwnerCode.ffi(&kept),
            serviceOwnerName.ffi(&kept),
            validFrom.ffi(&kept),
            validTo.ffi(&kept),
        ], unknown)
    }
}

/// A service that Altinn offers, as the second version tells of it.
public struct AvailableServiceV2: Hashable, Sendable {
    /// Altinn's version of the deployed service.
    public var buildPackageVersion: Int32?
    /// Code of the service (tjenestekode).
    public var externalServiceCode: String?
    /// Number of the service's edition (tjenesteutgavekode).
    public var externalServiceEditionCode: Int32?
    /// Altinn's own.
    public var isMatched: Bool?
    /// Number of the edition's version.
    public var serviceEditionVersionId: Int32?
    /// Name of the edition's version.
    public var serviceEditionVersionName: String?
    /// Name of the service.
    public var serviceName: String?
    /// Code of the service owner.
    public var serviceOwnerCode: String?
    /// Name of the service owner.
    public var serviceOwnerName: String?
    /// What kind of service it is.
    public var serviceType: ServiceType?
    /// From when it may be used, Norwegian local time.
    public var validFrom: AltinnDateTime?
    /// Until when it may be used, Norwegian local time.
    public var validTo: AltinnDateTime?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(buildPackageVersion: Int32? = nil, externalServiceCode: String? = nil, externalServiceEditionCode: Int32? = nil, isMatched: Bool? = nil, serviceEditionVersionId: Int32? = nil, serviceEditionVersionName: String? = nil, serviceName: String? = nil, serviceOwnerCode: String? = nil, serviceOwnerName: String? = nil, serviceType: ServiceType? = nil, validFrom: AltinnDateTime? = nil, validTo: AltinnDateTime? = nil) {
        self.buildPackageVersion = buildPackageVersion
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
        self.isMatched = isMatched
        self.serviceEditionVersionId = serviceEditionVersionId
        self.serviceEditionVersionName = serviceEditionVersionName
        self.serviceName = serviceName
        self.serviceOwnerCode = serviceOwnerCode
        self.serviceOwnerName = serviceOwnerName
        self.serviceType = serviceType
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension AvailableServiceV2: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 12, of: Self.self)
        buildPackageVersion = try fields.next()
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
        isMatched = try fields.next()
        serviceEditionVersionId = try fields.next()
        serviceEditionVersionName = try fields.next()
        serviceName = try fields.next()
        serviceOwnerCode = try fields.next()
        serviceOwnerName = try fields.next()
        serviceType = try fields.next()
        validFrom = try fields.next()
        validTo = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            buildPackageVersion.ffi(&kept),
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
            isMatched.ffi(&kept),
            serviceEditionVersionId.ffi(&kept),
            serviceEditionVersionName.ffi(&kept),
            serviceName.ffi(&kept),
            serviceOwnerCode.ffi(&kept),
            serviceOwnerName.ffi(&kept),
            serviceType.ffi(&kept),
            validFrom.ffi(&kept),
            validTo.ffi(&kept),
        ], unknown)
    }
}

/// The services that Altinn offers.
public struct AvailableServices: Hashable, Sendable {
    /// The services.
    public var services: [AvailableService]
    /// How many were found, or why none, as a sentence.
    public var statusMessage: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(services: [AvailableService] = [], statusMessage: String? = nil) {
        self.services = services
        self.statusMessage = statusMessage
    }
}

extension AvailableServices: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        services = try fields.next()
        statusMessage = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            services.ffi(&kept),
            statusMessage.ffi(&kept),
        ], unknown)
    }
}

/// The services that Altinn offers, as the first version tells of them.
public struct AvailableServicesV1: Hashable, Sendable {
    /// The services.
    public var services: [AvailableServiceV1]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(services: [AvailableServiceV1] = []) {
        self.services = services
    }
}

extension AvailableServicesV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        services = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            services.ffi(&kept),
        ], unknown)
    }
}

/// The services that Altinn offers, as the second version tells of them.
public struct AvailableServicesV2: Hashable, Sendable {
    /// The services.
    public var services: [AvailableServiceV2]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(services: [AvailableServiceV2] = []) {
        self.services = services
    }
}

extension AvailableServicesV2: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        services = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            services.ffi(&kept),
        ], unknown)
    }
}

/// The confirmation was taken. Altinn says nothing more.
public struct BrokerDownloadConfirmed: Hashable, Sendable {
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init() {
    }
}

extension BrokerDownloadConfirmed: Member {
    package init(ffi: FfiValue) throws {
        let fields = try Fields(ffi, 0, of: Self.self)
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], unknown)
    }
}

/// For whom to look for broker files.
public struct BrokerFilePoll: Hashable, Sendable {
    /// Only files of this service (tjenestekode).
    public var externalServiceCode: String?
    /// Only files of this edition of the service (tjenesteutgavekode).
    public var externalServiceEditionCode: Int32?
    /// The recipients, one at least: organisation numbers or national identity numbers.
    public var recipients: [String]

    public init(externalServiceCode: String? = nil, externalServiceEditionCode: Int32? = nil, recipients: [String] = []) {
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
        self.recipients = recipients
    }
}

extension BrokerFilePoll: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
        recipients = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
            recipients.ffi(&kept),
        ], [])
    }
}

/// Which broker files.
public struct BrokerFileSearch: Hashable, Sendable {
    /// Only files of this service (tjenestekode); with the edition code, or not at all.
    public var externalServiceCode: String?
    /// Only files of this edition of the service (tjenesteutgavekode); with the service code, or not at all.
    public var externalServiceEditionCode: Int32?
    /// Files that are new to the recipient, or files whose download was confirmed.
    public var fileStatus: BrokerFileStatus
    /// Only files that were sent before this time, Norwegian local time.
    public var maxSentDateTime: AltinnDateTime?
    /// Only files that were sent after this time, Norwegian local time.
    public var minSentDateTime: AltinnDateTime?
    /// The recipient: organisation number or national identity number.
    public var reportee: String

    public init(fileStatus: BrokerFileStatus, reportee: String, externalServiceCode: String? = nil, externalServiceEditionCode: Int32? = nil, maxSentDateTime: AltinnDateTime? = nil, minSentDateTime: AltinnDateTime? = nil) {
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
        self.fileStatus = fileStatus
        self.maxSentDateTime = maxSentDateTime
        self.minSentDateTime = minSentDateTime
        self.reportee = reportee
    }
}

extension BrokerFileSearch: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
        fileStatus = try fields.next()
        maxSentDateTime = try fields.next()
        minSentDateTime = try fields.next()
        reportee = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
            fileStatus.ffi(&kept),
            maxSentDateTime.ffi(&kept),
            minSentDateTime.ffi(&kept),
            reportee.ffi(&kept),
        ], [])
    }
}

/// Whether broker files lie ready.
public struct BrokerFilesChecked: Hashable, Sendable {
    /// Whether one recipient at least has a file to download.
    public var anyAvailable: Bool
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(anyAvailable: Bool) {
        self.anyAvailable = anyAvailable
    }
}

extension BrokerFilesChecked: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        anyAvailable = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            anyAvailable.ffi(&kept),
        ], unknown)
    }
}

/// What a broker file is, and for whom.
public struct BrokerInitiation: Hashable, Sendable {
    /// What it is, and from whom.
    public var manifest: BrokerManifest
    /// For whom it is, one at least.
    public var recipients: [BrokerRecipient]

    public init(manifest: BrokerManifest, recipients: [BrokerRecipient] = []) {
        self.manifest = manifest
        self.recipients = recipients
    }
}

extension BrokerInitiation: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        manifest = try fields.next()
        recipients = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            manifest.ffi(&kept),
            recipients.ffi(&kept),
        ], [])
    }
}

/// What a broker file is, and from whom. The manifest inside a package has the same content, in another namespace.
public struct BrokerManifest: Hashable, Sendable {
    /// Code of the broker service (tjenestekode).
    public var externalServiceCode: String
    /// Number of the service's edition (tjenesteutgavekode).
    public var externalServiceEditionCode: Int32
    /// The files of the package. Altinn does not look at the list. (Some programs call it `ArrayOfFile`, as its type is
    /// called; Altinn seems to drop that without a word.)
    public var files: [BrokerManifestFile]
    /// What sender and recipients agreed to say about the file, beyond the rest. Altinn does not look at the list.
    public var properties: [BrokerManifestProperty]
    /// Who sends: organisation number or national identity number.
    public var reportee: String
    /// The sender's reference, which should be unique: receipts are found by it.
    public var sendersReference: String

    public init(externalServiceCode: String, externalServiceEditionCode: Int32, reportee: String, sendersReference: String, files: [BrokerManifestFile] = [], properties: [BrokerManifestProperty] = []) {
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
        self.files = files
        self.properties = properties
        self.reportee = reportee
        self.sendersReference = sendersReference
    }
}

extension BrokerManifest: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
        files = try fields.next()
        properties = try fields.next()
        reportee = try fields.next()
        sendersReference = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
            files.ffi(&kept),
            properties.ffi(&kept),
            reportee.ffi(&kept),
            sendersReference.ffi(&kept),
        ], [])
    }
}

/// A file of a package, as its announcement names it.
public struct BrokerManifestFile: Hashable, Sendable {
    /// Checksum of the file, in a form that sender and recipients agreed on.
    public var checkSum: String?
    /// Name of the file in the package.
    public var fileName: String

    public init(fileName: String, checkSum: String? = nil) {
        self.checkSum = checkSum
        self.fileName = fileName
    }
}

extension BrokerManifestFile: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        checkSum = try fields.next()
        fileName = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            checkSum.ffi(&kept),
            fileName.ffi(&kept),
        ], [])
    }
}

/// Something that sender and recipients agreed to say about a file.
public struct BrokerManifestProperty: Hashable, Sendable {
    /// Name of the property.
    public var propertyKey: String
    /// Value of the property.
    public var propertyValue: String

    public init(propertyKey: String, propertyValue: String) {
        self.propertyKey = propertyKey
        self.propertyValue = propertyValue
    }
}

extension BrokerManifestProperty: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        propertyKey = try fields.next()
        propertyValue = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            propertyKey.ffi(&kept),
            propertyValue.ffi(&kept),
        ], [])
    }
}

/// A broker package that is to be written: its two documents, and which files will come.
public struct BrokerPackage: Hashable, Sendable {
    /// Where it will be sent: `production`, `tt02` or `custom`. Production takes no synthetic identity numbers.
    public var environment: String
    /// Lets synthetic identity numbers through to production; for those who test there on agreement.
    public var allowSynthetic: Bool?
    /// What the package is, and from whom. An empty list of files is filled in; one that is not must name just the files.
    public var manifest: BrokerServiceManifest
    /// For whom it is. Only a package for SFTP says so: a SOAP upload names the recipients elsewhere.
    public var recipients: BrokerServiceRecipientList?
    /// The files, in the order in which their contents will come.
    public var files: [BrokerPackageFile]

    public init(environment: String, manifest: BrokerServiceManifest, allowSynthetic: Bool? = nil, recipients: BrokerServiceRecipientList? = nil, files: [BrokerPackageFile] = []) {
        self.environment = environment
        self.allowSynthetic = allowSynthetic
        self.manifest = manifest
        self.recipients = recipients
        self.files = files
    }
}

extension BrokerPackage: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        environment = try fields.next()
        allowSynthetic = try fields.next()
        manifest = try fields.next()
        recipients = try fields.next()
        files = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            environment.ffi(&kept),
            allowSynthetic.ffi(&kept),
            manifest.ffi(&kept),
            recipients.ffi(&kept),
            files.ffi(&kept),
        ], [])
    }
}

/// A file of a broker package that is to be written.
public struct BrokerPackageFile: Hashable, Sendable {
    /// Its name in the package, folders before it with slashes between.
    public var name: String
    /// Its exact length in bytes.
    public var length: Int64

    public init(name: String, length: Int64) {
        self.name = name
        self.length = length
    }
}

extension BrokerPackageFile: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        name = try fields.next()
        length = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            name.ffi(&kept),
            length.ffi(&kept),
        ], [])
    }
}

/// Bounds on a broker package that is read; what is left out keeps its default.
public struct BrokerPackageLimits: Hashable, Sendable {
    /// Files and folders; 10,000.
    public var maxEntries: Int64?
    /// Length of a name with its folders, in bytes of UTF-8; 1,024.
    public var maxNameBytes: Int64?
    /// Size of one file, unpacked, in bytes; 17,179,869,184.
    public var maxFileBytes: Int64?
    /// Size of all files together, unpacked, in bytes; 68,719,476,736.
    public var maxTotalBytes: Int64?
    /// How many bytes a byte may unpack to, over all of the package that has come; 200.
    public var maxRatio: Int64?
    /// So many unpacked bytes are free of `maxRatio`; 67,108,864.
    public var freeOfRatioBytes: Int64?
    /// Size of the manifest and of the list of recipients, in bytes each; 4,194,304.
    public var maxDocumentBytes: Int64?
    /// Size of the archive's directory, in bytes; 16,777,216.
    public var maxDirectoryBytes: Int64?

    public init(maxEntries: Int64? = nil, maxNameBytes: Int64? = nil, maxFileBytes: Int64? = nil, maxTotalBytes: Int64? = nil, maxRatio: Int64? = nil, freeOfRatioBytes: Int64? = nil, maxDocumentBytes: Int64? = nil, maxDirectoryBytes: Int64? = nil) {
        self.maxEntries = maxEntries
        self.maxNameBytes = maxNameBytes
        self.maxFileBytes = maxFileBytes
        self.maxTotalBytes = maxTotalBytes
        self.maxRatio = maxRatio
        self.freeOfRatioBytes = freeOfRatioBytes
        self.maxDocumentBytes = maxDocumentBytes
        self.maxDirectoryBytes = maxDirectoryBytes
    }
}

extension BrokerPackageLimits: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        maxEntries = try fields.next()
        maxNameBytes = try fields.next()
        maxFileBytes = try fields.next()
        maxTotalBytes = try fields.next()
        maxRatio = try fields.next()
        freeOfRatioBytes = try fields.next()
        maxDocumentBytes = try fields.next()
        maxDirectoryBytes = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            maxEntries.ffi(&kept),
            maxNameBytes.ffi(&kept),
            maxFileBytes.ffi(&kept),
            maxTotalBytes.ffi(&kept),
            maxRatio.ffi(&kept),
            freeOfRatioBytes.ffi(&kept),
            maxDocumentBytes.ffi(&kept),
            maxDirectoryBytes.ffi(&kept),
        ], [])
    }
}

/// Someone for whom a broker file is.
public struct BrokerRecipient: Hashable, Sendable {
    /// Organisation number or national identity number.
    public var partyNumber: String

    public init(partyNumber: String) {
        self.partyNumber = partyNumber
    }
}

extension BrokerRecipient: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        partyNumber = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            partyNumber.ffi(&kept),
        ], [])
    }
}

/// Where a broker file is to be uploaded to.
public struct BrokerServiceInitiated: Hashable, Sendable {
    /// Reference for the upload, a GUID.
    public var reference: String
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(reference: String) {
        self.reference = reference
    }
}

extension BrokerServiceInitiated: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        reference = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            reference.ffi(&kept),
        ], unknown)
    }
}

/// The manifest of a broker file (formidlingstjeneste): `manifest.xml` at the top of the package.
///
/// Facts: Altinn's XSD `BrokerServiceManifest` (2015/06). Altinn checks the manifest against it, fills in when it came,
/// and hands the file on to the recipients; the two lists are a matter between sender and recipients.
public struct BrokerServiceManifest: Hashable, Sendable {
    /// Service code (tjenestekode) of the broker service.
    public var externalServiceCode: String
    /// Service edition code (tjenesteutgavekode) of the broker service.
    public var externalServiceEditionCode: Int32
    /// The sender's reference, which should be unique: receipts are found by it.
    public var sendersReference: String
    /// Who sends: organisation number or national identity number.
    public var reportee: String
    /// When Altinn received the file. Set by Altinn.
    public var sentDate: AltinnDateTime?
    /// The files of the package. Altinn does not look at the list.
    public var fileList: [PackagedFile]
    /// What sender and recipients agreed to say about the file, beyond the rest. Altinn does not look at the list.
    public var propertyList: [PackageProperty]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(externalServiceCode: String, externalServiceEditionCode: Int32, sendersReference: String, reportee: String, sentDate: AltinnDateTime? = nil, fileList: [PackagedFile] = [], propertyList: [PackageProperty] = []) {
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
        self.sendersReference = sendersReference
        self.reportee = reportee
        self.sentDate = sentDate
        self.fileList = fileList
        self.propertyList = propertyList
    }
}

extension BrokerServiceManifest: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 7, of: Self.self)
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
        sendersReference = try fields.next()
        reportee = try fields.next()
        sentDate = try fields.next()
        fileList = try fields.next()
        propertyList = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
            sendersReference.ffi(&kept),
            reportee.ffi(&kept),
            sentDate.ffi(&kept),
            fileList.ffi(&kept),
            propertyList.ffi(&kept),
        ], unknown)
    }
}

/// The recipients of a broker file: `recipients.xml` at the top of the package.
///
/// Facts: Altinn's XSD `BrokerServiceRecipientList` (2015/06). Only what is uploaded by SFTP has it, and Altinn takes it out
/// of the package: recipients do not see it.
public struct BrokerServiceRecipientList: Hashable, Sendable {
    /// The recipients, one at least.
    public var recipients: [PackageRecipient]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(recipients: [PackageRecipient] = []) {
        self.recipients = recipients
    }
}

extension BrokerServiceRecipientList: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        recipients = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            recipients.ffi(&kept),
        ], unknown)
    }
}

/// The collaboration was archived.
public struct CaseArchived: Hashable, Sendable {
    /// Its number in the archive.
    public var archivedCaseId: Int32
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(archivedCaseId: Int32) {
        self.archivedCaseId = archivedCaseId
    }
}

extension CaseArchived: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        archivedCaseId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            archivedCaseId.ffi(&kept),
        ], unknown)
    }
}

/// Whether a one-time code can still be used, and for how long: the countdown that Altinn asks programs to show.
///
/// A code is good for 30 minutes from the challenge. Each call that uses it makes it good for 30 minutes more, until 8 hours
/// have gone by.
public struct ChallengeSession: Hashable, Sendable {
    /// The answer to the challenge, as it came.
    public var challenge: AuthenticationChallenge
    /// When a call last used the code, with an offset from UTC. Not set before the first call.
    public var lastUsed: AltinnDateTime?

    public init(challenge: AuthenticationChallenge, lastUsed: AltinnDateTime? = nil) {
        self.challenge = challenge
        self.lastUsed = lastUsed
    }
}

extension ChallengeSession: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        challenge = try fields.next()
        lastUsed = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            challenge.ffi(&kept),
            lastUsed.ffi(&kept),
        ], [])
    }
}

/// Whether a one-time code can still be used.
public struct ChallengeSessionState: Hashable, Sendable {
    /// Whether it can be used now.
    public var usable: Bool
    /// Until when, UTC, unless a call uses it before; not set when there never was a code.
    public var until: AltinnDateTime?
    /// Whole seconds until then; 0 when it cannot be used.
    public var secondsLeft: Int32
    /// When it ends however often it is used, UTC; not set when there never was a code.
    public var ends: AltinnDateTime?
    /// What to do.
    public var next: ChallengeNext
    /// What to tell the user.
    public var advice: AdviceText
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(usable: Bool, secondsLeft: Int32, next: ChallengeNext, advice: AdviceText, until: AltinnDateTime? = nil, ends: AltinnDateTime? = nil) {
        self.usable = usable
        self.until = until
        self.secondsLeft = secondsLeft
        self.ends = ends
        self.next = next
        self.advice = advice
    }
}

extension ChallengeSessionState: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        usable = try fields.next()
        until = try fields.next()
        secondsLeft = try fields.next()
        ends = try fields.next()
        next = try fields.next()
        advice = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            usable.ffi(&kept),
            until.ffi(&kept),
            secondsLeft.ffi(&kept),
            ends.ffi(&kept),
            next.ffi(&kept),
            advice.ffi(&kept),
        ], unknown)
    }
}

/// Asks whether new broker files lie ready for any of some recipients. Made for frequent use: every five seconds at most.
///
/// Altinn's documentation wants several recipients in one text with commas between them, and speaks of the WS flavour. On the
/// wire they are a list, and the operation is there on Basic and EC2 only. Altinn documents no errors of it.
public struct CheckIfAvailableFiles: Hashable, Sendable {
    /// For whom.
    public var poll: BrokerFilePoll

    public init(poll: BrokerFilePoll) {
        self.poll = poll
    }
}

extension CheckIfAvailableFiles: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        poll = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            poll.ffi(&kept),
        ], [])
    }
}

/// Someone who may sign in the user-controlled signing step.
///
/// `DelegatedUser`, which goes with a shipment, says more; the documentation knows these three of the workflow's.
public struct ChosenSigner: Hashable, Sendable {
    /// Last name.
    public var name: String?
    /// How many times the user may sign; 1 when not set. More than once only where the service allows it.
    public var numberOfSignaturesAllowed: Int64?
    /// National identity number.
    public var nationalIdentityNumber: String?

    public init(name: String? = nil, numberOfSignaturesAllowed: Int64? = nil, nationalIdentityNumber: String? = nil) {
        self.name = name
        self.numberOfSignaturesAllowed = numberOfSignaturesAllowed
        self.nationalIdentityNumber = nationalIdentityNumber
    }
}

extension ChosenSigner: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        name = try fields.next()
        numberOfSignaturesAllowed = try fields.next()
        nationalIdentityNumber = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            name.ffi(&kept),
            numberOfSignaturesAllowed.ffi(&kept),
            nationalIdentityNumber.ffi(&kept),
        ], [])
    }
}

/// A code list (kodeliste) in one version and one language.
public struct CodeList: Hashable, Sendable {
    /// Altinn's number of the list.
    public var codeListId: Int32?
    /// Name of the list.
    public var codeListName: String?
    /// The codes.
    public var rows: [CodeListRow]
    /// Version of the list.
    public var codeListVersion: Int32?
    /// Language of the values, as Altinn's number: 1033, 1044, 1083 or 2068.
    public var languageTypeId: Int32?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(codeListId: Int32? = nil, codeListName: String? = nil, rows: [CodeListRow] = [], codeListVersion: Int32? = nil, languageTypeId: Int32? = nil) {
        self.codeListId = codeListId
        self.codeListName = codeListName
        self.rows = rows
        self.codeListVersion = codeListVersion
        self.languageTypeId = languageTypeId
    }
}

extension CodeList: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        codeListId = try fields.next()
        codeListName = try fields.next()
        rows = try fields.next()
        codeListVersion = try fields.next()
        languageTypeId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            codeListId.ffi(&kept),
            codeListName.ffi(&kept),
            rows.ffi(&kept),
            codeListVersion.ffi(&kept),
            languageTypeId.ffi(&kept),
        ], unknown)
    }
}

/// A code, and what it stands for.
public struct CodeListRow: Hashable, Sendable {
    /// The code.
    public var code: String?
    /// What it stands for; each list has its own use of the three values.
    public var value1: String?
    /// The second value.
    public var value2: String?
    /// The third value.
    public var value3: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(code: String? = nil, value1: String? = nil, value2: String? = nil, value3: String? = nil) {
        self.code = code
        self.value1 = value1
        self.value2 = value2
        self.value3 = value3
    }
}

extension CodeListRow: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        code = try fields.next()
        value1 = try fields.next()
        value2 = try fields.next()
        value3 = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            code.ffi(&kept),
            value1.ffi(&kept),
            value2.ffi(&kept),
            value3.ffi(&kept),
        ], unknown)
    }
}

/// A collaboration: several elements gathered in one case.
public struct Collaboration: Hashable, Sendable {
    /// Its number: `caseId` of the elements that belong to it.
    public var caseId: Int32?
    /// Its name.
    public var name: String?
    /// What its users noted.
    public var comments: String?
    /// Its state, for people, in the language asked for.
    public var currentStateFriendlyName: String?
    /// Number of its state.
    public var currentStateId: Int32?
    /// Its state, as the service owner calls it.
    public var currentStateName: String?
    /// When something must be done about it. On the wire, not in the documentation.
    public var dueDate: AltinnDateTime?
    /// What the service owner noted.
    public var notice: String?
    /// Name of the note's template.
    public var noticeTemplateId: String?
    /// When it became visible in the portal. On the wire, not in the documentation.
    public var visibleDateTime: AltinnDateTime?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(caseId: Int32? = nil, name: String? = nil, comments: String? = nil, currentStateFriendlyName: String? = nil, currentStateId: Int32? = nil, currentStateName: String? = nil, dueDate: AltinnDateTime? = nil, notice: String? = nil, noticeTemplateId: String? = nil, visibleDateTime: AltinnDateTime? = nil) {
        self.caseId = caseId
        self.name = name
        self.comments = comments
        self.currentStateFriendlyName = currentStateFriendlyName
        self.currentStateId = currentStateId
        self.currentStateName = currentStateName
        self.dueDate = dueDate
        self.notice = notice
        self.noticeTemplateId = noticeTemplateId
        self.visibleDateTime = visibleDateTime
    }
}

extension Collaboration: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 10, of: Self.self)
        caseId = try fields.next()
        name = try fields.next()
        comments = try fields.next()
        currentStateFriendlyName = try fields.next()
        currentStateId = try fields.next()
        currentStateName = try fields.next()
        dueDate = try fields.next()
        notice = try fields.next()
        noticeTemplateId = try fields.next()
        visibleDateTime = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            caseId.ffi(&kept),
            name.ffi(&kept),
            comments.ffi(&kept),
            currentStateFriendlyName.ffi(&kept),
            currentStateId.ffi(&kept),
            currentStateName.ffi(&kept),
            dueDate.ffi(&kept),
            notice.ffi(&kept),
            noticeTemplateId.ffi(&kept),
            visibleDateTime.ffi(&kept),
        ], unknown)
    }
}

/// The collaboration was opened.
public struct CollaborationInstantiated: Hashable, Sendable {
    /// Its number.
    public var caseId: Int32
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(caseId: Int32) {
        self.caseId = caseId
    }
}

extension CollaborationInstantiated: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        caseId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            caseId.ffi(&kept),
        ], unknown)
    }
}

/// The collaborations found.
public struct CollaborationList: Hashable, Sendable {
    /// The collaborations.
    public var cases: [Collaboration]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(cases: [Collaboration] = []) {
        self.cases = cases
    }
}

extension CollaborationList: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        cases = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            cases.ffi(&kept),
        ], unknown)
    }
}

/// Completes, signs and sends a form task that is being filled in: one begun in the portal, or one submitted with forms that
/// were not complete, to which attachments were added.
///
/// The documentation calls it `CompleteAndSign`. Altinn answers with a receipt, also when it refuses. On EC2 the list is
/// called `signature`, its items carry .NET's names of hidden fields, and the receipt comes in the older form.
public struct CompleteAndSignShipment: Hashable, Sendable {
    /// Who signs.
    public var user: EndUser?
    /// Number of the element in the message box (the receipt's `WorkFlowReference`).
    public var reporteeElementId: Int32
    /// The signatures made in the end-user system.
    public var signatures: [ShipmentSignature]
    /// Language of the answer; the session's own when not set.
    public var languageId: Int32?

    public init(reporteeElementId: Int32, user: EndUser? = nil, signatures: [ShipmentSignature] = [], languageId: Int32? = nil) {
        self.user = user
        self.reporteeElementId = reporteeElementId
        self.signatures = signatures
        self.languageId = languageId
    }
}

extension CompleteAndSignShipment: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        user = try fields.next()
        reporteeElementId = try fields.next()
        signatures = try fields.next()
        languageId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reporteeElementId.ffi(&kept),
            signatures.ffi(&kept),
            languageId.ffi(&kept),
        ], [])
    }
}

/// Someone is done with an instance, and does not need Altinn to keep it.
public struct CompleteConfirmation: Hashable, Sendable {
    /// Who: usually the service owner's short name.
    public var stakeholderId: String?
    /// When they said so.
    public var confirmedOn: AltinnDateTime?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(stakeholderId: String? = nil, confirmedOn: AltinnDateTime? = nil) {
        self.stakeholderId = stakeholderId
        self.confirmedOn = confirmedOn
    }
}

extension CompleteConfirmation: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        stakeholderId = try fields.next()
        confirmedOn = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            stakeholderId.ffi(&kept),
            confirmedOn.ffi(&kept),
        ], unknown)
    }
}

/// Confirms a message whose sender asked for it (`isConfirmationNeeded`).
///
/// 400 with code `CORR-01025` before it is fetched, `CORR-01041` when it was confirmed before. The status may lag some seconds.
public struct ConfirmCorrespondence: Hashable, Sendable {
    /// Identifier of the message.
    public var correspondenceId: String

    public init(correspondenceId: String) {
        self.correspondenceId = correspondenceId
    }
}

extension ConfirmCorrespondence: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        correspondenceId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            correspondenceId.ffi(&kept),
        ], [])
    }
}

/// Confirms that a recipient has the whole of a broker file. The sender sees it in the receipt, and the file is no longer
/// new to the recipient.
public struct ConfirmDownloaded: Hashable, Sendable {
    /// Reference of the file, as `get_available_files` gave it.
    public var fileReference: String
    /// The recipient: organisation number or national identity number.
    public var reportee: String

    public init(fileReference: String, reportee: String) {
        self.fileReference = fileReference
        self.reportee = reportee
    }
}

extension ConfirmDownloaded: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        fileReference = try fields.next()
        reportee = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            fileReference.ffi(&kept),
            reportee.ffi(&kept),
        ], [])
    }
}

/// A consent (samtykke).
public struct ConsentSelector: Hashable, Sendable {
    /// Identifier of the consent request.
    public var id: String
    /// Who gave it, as a URN: `urn:altinn:person:identifier-no:` and the number, for example.
    public var from: String

    public init(id: String, from: String) {
        self.id = id
        self.from = from
    }
}

extension ConsentSelector: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        id = try fields.next()
        from = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            id.ffi(&kept),
            from.ffi(&kept),
        ], [])
    }
}

/// Whether and how an archived instance can be copied.
public struct CopyInstanceSettings: Hashable, Sendable {
    /// Whether it can.
    public var enabled: Bool?
    /// Data types that are left out.
    public var excludedDataTypes: [String]
    /// Fields that are left out.
    public var excludedDataFields: [String]
    /// Whether attachments are copied too.
    public var includeAttachments: Bool?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(enabled: Bool? = nil, excludedDataTypes: [String] = [], excludedDataFields: [String] = [], includeAttachments: Bool? = nil) {
        self.enabled = enabled
        self.excludedDataTypes = excludedDataTypes
        self.excludedDataFields = excludedDataFields
        self.includeAttachments = includeAttachments
    }
}

extension CopyInstanceSettings: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        enabled = try fields.next()
        excludedDataTypes = try fields.next()
        excludedDataFields = try fields.next()
        includeAttachments = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            enabled.ffi(&kept),
            excludedDataTypes.ffi(&kept),
            excludedDataFields.ffi(&kept),
            includeAttachments.ffi(&kept),
        ], unknown)
    }
}

/// An attachment: what is known about it, without the bytes.
public struct CorrespondenceAttachment: Hashable, Sendable {
    /// Identifier of the attachment.
    public var id: String
    /// File name.
    public var fileName: String?
    /// Name that is shown in the inbox.
    public var displayName: String?
    /// Whether the sender has encrypted it.
    public var isEncrypted: Bool?
    /// MD5 of the bytes in hexadecimal, when the sender gave it.
    public var checksum: String?
    /// The sender's own reference.
    public var sendersReference: String?
    /// For how many days it stays.
    public var expirationInDays: Int32?
    /// When it was created.
    public var created: AltinnDateTime?
    /// Where the bytes are.
    public var dataLocationType: CorrespondenceAttachmentLocation?
    /// How far it has come.
    public var status: CorrespondenceAttachmentStatus?
    /// The same in words.
    public var statusText: String?
    /// When the status last changed.
    public var statusChanged: AltinnDateTime?
    /// Media type.
    public var dataType: String?
    /// Until when it can be downloaded.
    public var expirationTime: AltinnDateTime?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(id: String, fileName: String? = nil, displayName: String? = nil, isEncrypted: Bool? = nil, checksum: String? = nil, sendersReference: String? = nil, expirationInDays: Int32? = nil, created: AltinnDateTime? = nil, dataLocationType: CorrespondenceAttachmentLocation? = nil, status: CorrespondenceAttachmentStatus? = nil, statusText: String? = nil, statusChanged: AltinnDateTime? = nil, dataType: String? = nil, expirationTime: AltinnDateTime? = nil) {
        self.id = id
        self.fileName = fileName
        self.displayName = displayName
        self.isEncrypted = isEncrypted
        self.checksum = checksum
        self.sendersReference = sendersReference
        self.expirationInDays = expirationInDays
        self.created = created
        self.dataLocationType = dataLocationType
        self.status = status
        self.statusText = statusText
        self.statusChanged = statusChanged
        self.dataType = dataType
        self.expirationTime = expirationTime
    }
}

extension CorrespondenceAttachment: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 14, of: Self.self)
        id = try fields.next()
        fileName = try fields.next()
        displayName = try fields.next()
        isEncrypted = try fields.next()
        checksum = try fields.next()
        sendersReference = try fields.next()
        expirationInDays = try fields.next()
        created = try fields.next()
        dataLocationType = try fields.next()
        status = try fields.next()
        statusText = try fields.next()
        statusChanged = try fields.next()
        dataType = try fields.next()
        expirationTime = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            id.ffi(&kept),
            fileName.ffi(&kept),
            displayName.ffi(&kept),
            isEncrypted.ffi(&kept),
            checksum.ffi(&kept),
            sendersReference.ffi(&kept),
            expirationInDays.ffi(&kept),
            created.ffi(&kept),
            dataLocationType.ffi(&kept),
            status.ffi(&kept),
            statusText.ffi(&kept),
            statusChanged.ffi(&kept),
            dataType.ffi(&kept),
            expirationTime.ffi(&kept),
        ], unknown)
    }
}

/// The bytes of an attachment.
public struct CorrespondenceAttachmentContent: Hashable, Sendable {
    /// Media type.
    public var contentType: String?
    /// File name.
    public var fileName: String?
    /// The bytes.
    public var content: Blob
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(content: Blob, contentType: String? = nil, fileName: String? = nil) {
        self.contentType = contentType
        self.fileName = fileName
        self.content = content
    }
}

extension CorrespondenceAttachmentContent: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        contentType = try fields.next()
        fileName = try fields.next()
        content = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            contentType.ffi(&kept),
            fileName.ffi(&kept),
            content.ffi(&kept),
        ], unknown)
    }
}

/// The confirmation is saved. Altinn says nothing more.
public struct CorrespondenceConfirmationSaved: Hashable, Sendable {
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init() {
    }
}

extension CorrespondenceConfirmationSaved: Member {
    package init(ffi: FfiValue) throws {
        let fields = try Fields(ffi, 0, of: Self.self)
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], unknown)
    }
}

/// What a message says.
public struct CorrespondenceContent: Hashable, Sendable {
    /// Language, as ISO 639-1.
    public var language: String?
    /// Subject, plain text.
    public var messageTitle: String?
    /// Summary, plain text.
    public var messageSummary: String?
    /// Text, in Markdown (CommonMark).
    public var messageBody: String?
    /// Attachments.
    public var attachments: [CorrespondenceAttachment]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(language: String? = nil, messageTitle: String? = nil, messageSummary: String? = nil, messageBody: String? = nil, attachments: [CorrespondenceAttachment] = []) {
        self.language = language
        self.messageTitle = messageTitle
        self.messageSummary = messageSummary
        self.messageBody = messageBody
        self.attachments = attachments
    }
}

extension CorrespondenceContent: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        language = try fields.next()
        messageTitle = try fields.next()
        messageSummary = try fields.next()
        messageBody = try fields.next()
        attachments = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            language.ffi(&kept),
            messageTitle.ffi(&kept),
            messageSummary.ffi(&kept),
            messageBody.ffi(&kept),
            attachments.ffi(&kept),
        ], unknown)
    }
}

/// The message is deleted. Altinn says nothing more.
public struct CorrespondenceDeleted: Hashable, Sendable {
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init() {
    }
}

extension CorrespondenceDeleted: Member {
    package init(ffi: FfiValue) throws {
        let fields = try Fields(ffi, 0, of: Self.self)
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], unknown)
    }
}

/// Something that a message is about.
public struct CorrespondenceExternalReference: Hashable, Sendable {
    /// The reference.
    public var referenceValue: String?
    /// What it refers to.
    public var referenceType: CorrespondenceExternalReferenceType?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(referenceValue: String? = nil, referenceType: CorrespondenceExternalReferenceType? = nil) {
        self.referenceValue = referenceValue
        self.referenceType = referenceType
    }
}

extension CorrespondenceExternalReference: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        referenceValue = try fields.next()
        referenceType = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            referenceValue.ffi(&kept),
            referenceType.ffi(&kept),
        ], unknown)
    }
}

/// Identifiers of messages.
public struct CorrespondenceList: Hashable, Sendable {
    /// The identifiers.
    public var ids: [String]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(ids: [String] = []) {
        self.ids = ids
    }
}

extension CorrespondenceList: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        ids = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            ids.ffi(&kept),
        ], unknown)
    }
}

/// How the recipient of a message is told about it.
public struct CorrespondenceNotification: Hashable, Sendable {
    /// Which text is used.
    public var notificationTemplate: CorrespondenceNotificationTemplate?
    /// Subject of the e-mail.
    public var emailSubject: String?
    /// Text of the e-mail.
    public var emailBody: String?
    /// `Plain` or `Html`.
    public var emailContentType: String?
    /// Text of the SMS.
    public var smsBody: String?
    /// Whether a reminder goes out when the message is not opened.
    public var sendReminder: Bool?
    /// Subject of the reminder's e-mail.
    public var reminderEmailSubject: String?
    /// Text of the reminder's e-mail.
    public var reminderEmailBody: String?
    /// `Plain` or `Html`.
    public var reminderEmailContentType: String?
    /// Text of the reminder's SMS.
    public var reminderSmsBody: String?
    /// How the notification travels.
    public var notificationChannel: CorrespondenceNotificationChannel?
    /// How the reminder travels.
    public var reminderNotificationChannel: CorrespondenceNotificationChannel?
    /// The sender's own reference.
    public var sendersReference: String?
    /// Who else is told.
    public var customRecipients: [CorrespondenceNotificationRecipient]
    /// Who is told instead of the recipient; superseded by `customRecipients`.
    public var customRecipient: CorrespondenceNotificationRecipient?
    /// Who is told instead of the recipient; superseded by `customRecipients`.
    public var customNotificationRecipients: [CorrespondenceNotificationOverride]
    /// Whether only `customRecipients` are told.
    public var overrideRegisteredContactInformation: Bool?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(notificationTemplate: CorrespondenceNotificationTemplate? = nil, emailSubject: String? = nil, emailBody: String? = nil, emailContentType: String? = nil, smsBody: String? = nil, sendReminder: Bool? = nil, reminderEmailSubject: String? = nil, reminderEmailBody: String? = nil, reminderEmailContentType: String? = nil, reminderSmsBody: String? = nil, notificationChannel: CorrespondenceNotificationChannel? = nil, reminderNotificationChannel: CorrespondenceNotificationChannel? = nil, sendersReference: String? = nil, customRecipients: [CorrespondenceNotificationRecipient] = [], customRecipient: CorrespondenceNotificationRecipient? = nil, customNotificationRecipients: [CorrespondenceNotificationOverride] = [], overrideRegisteredContactInformation: Bool? = nil) {
        self.notificationTemplate = notificationTemplate
        self.emailSubject = emailSubject
        self.emailBody = emailBody
        self.emailContentType = emailContentType
        self.smsBody = smsBody
        self.sendReminder = sendReminder
        self.reminderEmailSubject = reminderEmailSubject
        self.reminderEmailBody = reminderEmailBody
        self.reminderEmailContentType = reminderEmailContentType
        self.reminderSmsBody = reminderSmsBody
        self.notificationChannel = notificationChannel
        self.reminderNotificationChannel = reminderNotificationChannel
        self.sendersReference = sendersReference
        self.customRecipients = customRecipients
        self.customRecipient = customRecipient
        self.customNotificationRecipients = customNotificationRecipients
        self.overrideRegisteredContactInformation = overrideRegisteredContactInformation
    }
}

extension CorrespondenceNotification: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 17, of: Self.self)
        notificationTemplate = try fields.next()
        emailSubject = try fields.next()
        emailBody = try fields.next()
        emailContentType = try fields.next()
        smsBody = try fields.next()
        sendReminder = try fields.next()
        reminderEmailSubject = try fields.next()
        reminderEmailBody = try fields.next()
        reminderEmailContentType = try fields.next()
        reminderSmsBody = try fields.next()
        notificationChannel = try fields.next()
        reminderNotificationChannel = try fields.next()
        sendersReference = try fields.next()
        customRecipients = try fields.next()
        customRecipient = try fields.next()
        customNotificationRecipients = try fields.next()
        overrideRegisteredContactInformation = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            notificationTemplate.ffi(&kept),
            emailSubject.ffi(&kept),
            emailBody.ffi(&kept),
            emailContentType.ffi(&kept),
            smsBody.ffi(&kept),
            sendReminder.ffi(&kept),
            reminderEmailSubject.ffi(&kept),
            reminderEmailBody.ffi(&kept),
            reminderEmailContentType.ffi(&kept),
            reminderSmsBody.ffi(&kept),
            notificationChannel.ffi(&kept),
            reminderNotificationChannel.ffi(&kept),
            sendersReference.ffi(&kept),
            customRecipients.ffi(&kept),
            customRecipient.ffi(&kept),
            customNotificationRecipients.ffi(&kept),
            overrideRegisteredContactInformation.ffi(&kept),
        ], unknown)
    }
}

/// Someone who is told instead of the recipient.
public struct CorrespondenceNotificationOverride: Hashable, Sendable {
    /// Instead of whom.
    public var recipientToOverride: String?
    /// Who is told.
    public var recipients: [CorrespondenceNotificationRecipient]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(recipientToOverride: String? = nil, recipients: [CorrespondenceNotificationRecipient] = []) {
        self.recipientToOverride = recipientToOverride
        self.recipients = recipients
    }
}

extension CorrespondenceNotificationOverride: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        recipientToOverride = try fields.next()
        recipients = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            recipientToOverride.ffi(&kept),
            recipients.ffi(&kept),
        ], unknown)
    }
}

/// A notification that was ordered for a message.
public struct CorrespondenceNotificationOverview: Hashable, Sendable {
    /// Identifier of the order.
    public var notificationOrderId: String?
    /// Whether it is a reminder.
    public var isReminder: Bool?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(notificationOrderId: String? = nil, isReminder: Bool? = nil) {
        self.notificationOrderId = notificationOrderId
        self.isReminder = isReminder
    }
}

extension CorrespondenceNotificationOverview: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        notificationOrderId = try fields.next()
        isReminder = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            notificationOrderId.ffi(&kept),
            isReminder.ffi(&kept),
        ], unknown)
    }
}

/// Someone who is told about a message.
public struct CorrespondenceNotificationRecipient: Hashable, Sendable {
    /// E-mail address.
    public var emailAddress: String?
    /// Mobile number.
    public var mobileNumber: String?
    /// Organisation number.
    public var organizationNumber: String?
    /// National identity number.
    public var nationalIdentityNumber: String?
    /// Whether they have opted out of digital communication.
    public var isReserved: Bool?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(emailAddress: String? = nil, mobileNumber: String? = nil, organizationNumber: String? = nil, nationalIdentityNumber: String? = nil, isReserved: Bool? = nil) {
        self.emailAddress = emailAddress
        self.mobileNumber = mobileNumber
        self.organizationNumber = organizationNumber
        self.nationalIdentityNumber = nationalIdentityNumber
        self.isReserved = isReserved
    }
}

extension CorrespondenceNotificationRecipient: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        emailAddress = try fields.next()
        mobileNumber = try fields.next()
        organizationNumber = try fields.next()
        nationalIdentityNumber = try fields.next()
        isReserved = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            emailAddress.ffi(&kept),
            mobileNumber.ffi(&kept),
            organizationNumber.ffi(&kept),
            nationalIdentityNumber.ffi(&kept),
            isReserved.ffi(&kept),
        ], unknown)
    }
}

/// A message: what it says, from whom it is, and what its reader has done with it.
public struct CorrespondenceOverview: Hashable, Sendable {
    /// Identifier of the message.
    public var correspondenceId: String
    /// The service that it belongs to.
    public var resourceId: String?
    /// The sending organisation, as a URN or as `0192:` and its number.
    public var sender: String?
    /// The sender's own reference.
    public var sendersReference: String?
    /// Name to show instead of the sender's.
    public var messageSender: String?
    /// Who it is for, as a URN or as `0192:` and an organisation number.
    public var recipient: String?
    /// What it says.
    public var content: CorrespondenceContent?
    /// When it was, or will be, published.
    public var requestedPublishTime: AltinnDateTime?
    /// When the recipient should have answered.
    public var dueDateTime: AltinnDateTime?
    /// Things that it is about.
    public var externalReferences: [CorrespondenceExternalReference]
    /// Values that the sender put on it, by name.
    public var propertyList: JSONValue?
    /// How to answer.
    public var replyOptions: [CorrespondenceReplyOption]
    /// How the recipient is told.
    public var notification: CorrespondenceNotification?
    /// Whether it is sent although the recipient has opted out of digital communication.
    public var ignoreReservation: Bool?
    /// Whether the recipient must confirm it (`super::ConfirmCorrespondence`).
    public var isConfirmationNeeded: Bool?
    /// Whether it is confidential.
    public var isConfidential: Bool?
    /// Whether the recipient may forward it.
    public var allowForwarding: Bool?
    /// When it was created.
    public var created: AltinnDateTime?
    /// How far it has come.
    public var status: CorrespondenceStatus?
    /// The same in words.
    public var statusText: String?
    /// When the status last changed.
    public var statusChanged: AltinnDateTime?
    /// Notifications that were ordered for it.
    public var notifications: [CorrespondenceNotificationOverview]
    /// Altinn II's number of it, for a message that was moved from there.
    public var altinn2CorrespondenceId: Int32?
    /// When it was published; absent until then.
    public var published: AltinnDateTime?
    /// When the recipient first read it; absent until then.
    public var read: AltinnDateTime?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(correspondenceId: String, resourceId: String? = nil, sender: String? = nil, sendersReference: String? = nil, messageSender: String? = nil, recipient: String? = nil, content: CorrespondenceContent? = nil, requestedPublishTime: AltinnDateTime? = nil, dueDateTime: AltinnDateTime? = nil, externalReferences: [CorrespondenceExternalReference] = [], propertyList: JSONValue? = nil, replyOptions: [CorrespondenceReplyOption] = [], notification: CorrespondenceNotification? = nil, ignoreReservation: Bool? = nil, isConfirmationNeeded: Bool? = nil, isConfidential: Bool? = nil, allowForwarding: Bool? = nil, created: AltinnDateTime? = nil, status: CorrespondenceStatus? = nil, statusText: String? = nil, statusChanged: AltinnDateTime? = nil, notifications: [CorrespondenceNotificationOverview] = [], altinn2CorrespondenceId: Int32? = nil, published: AltinnDateTime? = nil, read: AltinnDateTime? = nil) {
        self.correspondenceId = correspondenceId
        self.resourceId = resourceId
        self.sender = sender
        self.sendersReference = sendersReference
        self.messageSender = messageSender
        self.recipient = recipient
        self.content = content
        self.requestedPublishTime = requestedPublishTime
        self.dueDateTime = dueDateTime
        self.externalReferences = externalReferences
        self.propertyList = propertyList
        self.replyOptions = replyOptions
        self.notification = notification
        self.ignoreReservation = ignoreReservation
        self.isConfirmationNeeded = isConfirmationNeeded
        self.isConfidential = isConfidential
        self.allowForwarding = allowForwarding
        self.created = created
        self.status = status
        self.statusText = statusText
        self.statusChanged = statusChanged
        self.notifications = notifications
        self.altinn2CorrespondenceId = altinn2CorrespondenceId
        self.published = published
        self.read = read
    }
}

extension CorrespondenceOverview: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 25, of: Self.self)
        correspondenceId = try fields.next()
        resourceId = try fields.next()
        sender = try fields.next()
        sendersReference = try fields.next()
        messageSender = try fields.next()
        recipient = try fields.next()
        content = try fields.next()
        requestedPublishTime = try fields.next()
        dueDateTime = try fields.next()
        externalReferences = try fields.next()
        propertyList = try fields.next()
        replyOptions = try fields.next()
        notification = try fields.next()
        ignoreReservation = try fields.next()
        isConfirmationNeeded = try fields.next()
        isConfidential = try fields.next()
        allowForwarding = try fields.next()
        created = try fields.next()
        status = try fields.next()
        statusText = try fields.next()
        statusChanged = try fields.next()
        notifications = try fields.next()
        altinn2CorrespondenceId = try fields.next()
        published = try fields.next()
        read = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            correspondenceId.ffi(&kept),
            resourceId.ffi(&kept),
            sender.ffi(&kept),
            sendersReference.ffi(&kept),
            messageSender.ffi(&kept),
            recipient.ffi(&kept),
            content.ffi(&kept),
            requestedPublishTime.ffi(&kept),
            dueDateTime.ffi(&kept),
            externalReferences.ffi(&kept),
            propertyList.ffi(&kept),
            replyOptions.ffi(&kept),
            notification.ffi(&kept),
            ignoreReservation.ffi(&kept),
            isConfirmationNeeded.ffi(&kept),
            isConfidential.ffi(&kept),
            allowForwarding.ffi(&kept),
            created.ffi(&kept),
            status.ffi(&kept),
            statusText.ffi(&kept),
            statusChanged.ffi(&kept),
            notifications.ffi(&kept),
            altinn2CorrespondenceId.ffi(&kept),
            published.ffi(&kept),
            read.ffi(&kept),
        ], unknown)
    }
}

/// What became of a message that was to be archived.
public struct CorrespondenceReceipt: Hashable, Sendable {
    /// When the receipt last changed, Norwegian local time.
    public var lastChanged: AltinnDateTime?
    /// Number of the receipt that this one is part of.
    public var parentReceiptId: Int32?
    /// Earlier texts, the newest first.
    public var receiptHistory: String?
    /// Number of the receipt.
    public var receiptId: Int32?
    /// The outcome.
    public var receiptStatusCode: ReceiptStatus?
    /// Template of the text.
    public var receiptTemplate: String?
    /// What a person should read.
    public var receiptText: String?
    /// What kind of receipt it is.
    public var receiptTypeName: ReceiptType?
    /// The names that the message goes by, the archive reference among them.
    public var references: [ReferenceV1]
    /// Receipts of the parts.
    public var subReceipts: [CorrespondenceReceipt]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(lastChanged: AltinnDateTime? = nil, parentReceiptId: Int32? = nil, receiptHistory: String? = nil, receiptId: Int32? = nil, receiptStatusCode: ReceiptStatus? = nil, receiptTemplate: String? = nil, receiptText: String? = nil, receiptTypeName: ReceiptType? = nil, references: [ReferenceV1] = [], subReceipts: [CorrespondenceReceipt] = []) {
        self.lastChanged = lastChanged
        self.parentReceiptId = parentReceiptId
        self.receiptHistory = receiptHistory
        self.receiptId = receiptId
        self.receiptStatusCode = receiptStatusCode
        self.receiptTemplate = receiptTemplate
        self.receiptText = receiptText
        self.receiptTypeName = receiptTypeName
        self.references = references
        self.subReceipts = subReceipts
    }
}

extension CorrespondenceReceipt: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 10, of: Self.self)
        lastChanged = try fields.next()
        parentReceiptId = try fields.next()
        receiptHistory = try fields.next()
        receiptId = try fields.next()
        receiptStatusCode = try fields.next()
        receiptTemplate = try fields.next()
        receiptText = try fields.next()
        receiptTypeName = try fields.next()
        references = try fields.next()
        subReceipts = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            lastChanged.ffi(&kept),
            parentReceiptId.ffi(&kept),
            receiptHistory.ffi(&kept),
            receiptId.ffi(&kept),
            receiptStatusCode.ffi(&kept),
            receiptTemplate.ffi(&kept),
            receiptText.ffi(&kept),
            receiptTypeName.ffi(&kept),
            references.ffi(&kept),
            subReceipts.ffi(&kept),
        ], unknown)
    }
}

/// The message that was acted upon.
public struct CorrespondenceReference: Hashable, Sendable {
    /// Identifier of the message.
    public var correspondenceId: String
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(correspondenceId: String) {
        self.correspondenceId = correspondenceId
    }
}

extension CorrespondenceReference: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        correspondenceId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            correspondenceId.ffi(&kept),
        ], unknown)
    }
}

/// A way to answer a message.
public struct CorrespondenceReplyOption: Hashable, Sendable {
    /// Address to go to.
    public var linkUrl: String?
    /// Text of the link.
    public var linkText: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(linkUrl: String? = nil, linkText: String? = nil) {
        self.linkUrl = linkUrl
        self.linkText = linkText
    }
}

extension CorrespondenceReplyOption: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        linkUrl = try fields.next()
        linkText = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            linkUrl.ffi(&kept),
            linkText.ffi(&kept),
        ], unknown)
    }
}

/// Adds an attachment to an instance, or a form that the app did not make itself, by the older address.
///
/// Every version of the app library has it. Altinn calls it obsolete since version 8.6.0, which brought
/// `super::UploadAttachment`; some agencies document this one only. What is wrong with the file comes as a text or a list
/// of texts, not as a problem document.
public struct CreateData: Hashable, Sendable {
    /// Short name of the service owner.
    public var org: String
    /// Name of the app.
    public var app: String
    /// Number of the party that the instance belongs to.
    public var instanceOwnerPartyId: Int32
    /// GUID of the instance.
    public var instanceGuid: String
    /// Which of the app's data types it is.
    public var dataType: String
    /// Media type: the one that belongs to the file's extension, without a character set; `application/xml` or
    /// `application/json` for a form.
    public var contentType: String
    /// File name with extension; attachments must have one.
    public var fileName: String?
    /// The bytes.
    public var content: Blob

    public init(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, dataType: String, contentType: String, content: Blob, fileName: String? = nil) {
        self.org = org
        self.app = app
        self.instanceOwnerPartyId = instanceOwnerPartyId
        self.instanceGuid = instanceGuid
        self.dataType = dataType
        self.contentType = contentType
        self.fileName = fileName
        self.content = content
    }
}

extension CreateData: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        org = try fields.next()
        app = try fields.next()
        instanceOwnerPartyId = try fields.next()
        instanceGuid = try fields.next()
        dataType = try fields.next()
        contentType = try fields.next()
        fileName = try fields.next()
        content = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            org.ffi(&kept),
            app.ffi(&kept),
            instanceOwnerPartyId.ffi(&kept),
            instanceGuid.ffi(&kept),
            dataType.ffi(&kept),
            contentType.ffi(&kept),
            fileName.ffi(&kept),
            content.ffi(&kept),
        ], [])
    }
}

/// Creates an instance of an app. The app makes its form data itself, prefilled where it knows something.
///
/// There is no idempotency key: when no answer comes, look among the owner's active instances before trying again.
public struct CreateInstance: Hashable, Sendable {
    /// Short name of the service owner.
    public var org: String
    /// Name of the app.
    public var app: String
    /// The party that it will belong to.
    public var instanceOwner: InstanceOwnerSelector
    /// When it should be sent in at the latest.
    public var dueBefore: AltinnDateTime?
    /// From when on its owner sees it.
    public var visibleAfter: AltinnDateTime?
    /// Texts that the instance keeps, by name: the app and Storage answer with them (`dataValues`). Some apps read them, for
    /// example `inntektsaar`.
    public var dataValues: JSONValue?
    /// Texts for the inbox, by name (`presentationTexts`). The app may change them.
    public var presentationTexts: JSONValue?
    /// Language of texts: `nb`, `nn` or `en`.
    public var language: String?

    public init(org: String, app: String, instanceOwner: InstanceOwnerSelector, dueBefore: AltinnDateTime? = nil, visibleAfter: AltinnDateTime? = nil, dataValues: JSONValue? = nil, presentationTexts: JSONValue? = nil, language: String? = nil) {
        self.org = org
        self.app = app
        self.instanceOwner = instanceOwner
        self.dueBefore = dueBefore
        self.visibleAfter = visibleAfter
        self.dataValues = dataValues
        self.presentationTexts = presentationTexts
        self.language = language
    }
}

extension CreateInstance: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        org = try fields.next()
        app = try fields.next()
        instanceOwner = try fields.next()
        dueBefore = try fields.next()
        visibleAfter = try fields.next()
        dataValues = try fields.next()
        presentationTexts = try fields.next()
        language = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            org.ffi(&kept),
            app.ffi(&kept),
            instanceOwner.ffi(&kept),
            dueBefore.ffi(&kept),
            visibleAfter.ffi(&kept),
            dataValues.ffi(&kept),
            presentationTexts.ffi(&kept),
            language.ffi(&kept),
        ], [])
    }
}

/// Creates an instance of an app together with form data and attachments, in one request.
///
/// The app keeps the whole request in memory and refuses more than 2,000 MiB; for large attachments use
/// `super::UploadAttachment`. When Altinn refuses one part, it deletes the instance again; when no answer comes, look
/// among the owner's active instances before trying again.
public struct CreateInstanceWithData: Hashable, Sendable {
    /// Short name of the service owner.
    public var org: String
    /// Name of the app.
    public var app: String
    /// Who it will belong to, and when.
    public var instance: InstanceTemplate
    /// How to tell its owner.
    public var notification: InstantiationNotification?
    /// Form data and attachments.
    public var data: [DataPart]
    /// Language of texts: `nb`, `nn` or `en`.
    public var language: String?

    public init(org: String, app: String, instance: InstanceTemplate, notification: InstantiationNotification? = nil, data: [DataPart] = [], language: String? = nil) {
        self.org = org
        self.app = app
        self.instance = instance
        self.notification = notification
        self.data = data
        self.language = language
    }
}

extension CreateInstanceWithData: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        org = try fields.next()
        app = try fields.next()
        instance = try fields.next()
        notification = try fields.next()
        data = try fields.next()
        language = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            org.ffi(&kept),
            app.ffi(&kept),
            instance.ffi(&kept),
            notification.ffi(&kept),
            data.ffi(&kept),
            language.ffi(&kept),
        ], [])
    }
}

/// Credentials as hosts write them.
public struct CredentialsConfig: Hashable, Sendable {
    /// `system` (the Basic flavour of Altinn II) or `usernameToken` (the WS flavour).
    public var kind: String
    /// The environment they were issued for, when the program wants that checked: `production`, `tt02` or `custom`.
    public var environment: String?
    /// System user name (datasystem-ID).
    public var systemUserName: String?
    /// System password.
    public var systemPassword: Secret?
    /// Kind `usernameToken`: whether a timestamp goes with it; it does when not set.
    public var timestamp: Bool?
    /// Kind `usernameToken`: whether it carries a nonce and the time of its making; it does not when not set.
    public var nonce: Bool?

    public init(kind: String, environment: String? = nil, systemUserName: String? = nil, systemPassword: Secret? = nil, timestamp: Bool? = nil, nonce: Bool? = nil) {
        self.kind = kind
        self.environment = environment
        self.systemUserName = systemUserName
        self.systemPassword = systemPassword
        self.timestamp = timestamp
        self.nonce = nonce
    }
}

extension CredentialsConfig: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        kind = try fields.next()
        environment = try fields.next()
        systemUserName = try fields.next()
        systemPassword = try fields.next()
        timestamp = try fields.next()
        nonce = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            kind.ffi(&kept),
            environment.ffi(&kept),
            systemUserName.ffi(&kept),
            systemPassword.ffi(&kept),
            timestamp.ffi(&kept),
            nonce.ffi(&kept),
        ], [])
    }
}

/// One form, attachment or receipt of an instance: what is known about it, without the bytes.
public struct DataElement: Hashable, Sendable {
    /// GUID of the element.
    public var id: String
    /// GUID of the instance; usually absent inside an instance.
    public var instanceGuid: String?
    /// Which of the app's data types it is, for example `ref-data-as-pdf` for the receipt.
    public var dataType: String?
    /// File name, for attachments.
    public var filename: String?
    /// Media type of the stored bytes.
    public var contentType: String?
    /// Where Altinn stores the bytes.
    public var blobStoragePath: String?
    /// Where the bytes can be fetched.
    public var selfLinks: ResourceLinks?
    /// Number of bytes.
    public var size: Int64?
    /// MD5 of the bytes in base64 (not hexadecimal); not always there.
    public var contentHash: String?
    /// Whether it can no longer be changed.
    public var locked: Bool?
    /// GUIDs of elements that it refers to.
    public var refs: [String]
    /// Whether it has been read.
    public var isRead: Bool?
    /// Tags that users or the app put on it.
    public var tags: [String]
    /// Values that users put on it.
    public var userDefinedMetadata: [KeyValue]
    /// Values that the app put on it.
    public var metadata: [KeyValue]
    /// Whether it is deleted.
    public var deleteStatus: DeleteStatus?
    /// What the virus scan found.
    public var fileScanResult: FileScanResult?
    /// What it was made from.
    public var references: [DataElementReference]
    /// After `super::PutData` only: the fields that the app calculated, by their path in the form, with their new
    /// values (null for a field that the app removed). Absent when the app changed nothing.
    public var changedFields: JSONValue?
    /// When it was created.
    public var created: AltinnDateTime?
    /// Number of the user, or of the organisation, who created it.
    public var createdBy: String?
    /// When it last changed.
    public var lastChanged: AltinnDateTime?
    /// Number of the user, or of the organisation, who last changed it.
    public var lastChangedBy: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(id: String, instanceGuid: String? = nil, dataType: String? = nil, filename: String? = nil, contentType: String? = nil, blobStoragePath: String? = nil, selfLinks: ResourceLinks? = nil, size: Int64? = nil, contentHash: String? = nil, locked: Bool? = nil, refs: [String] = [], isRead: Bool? = nil, tags: [String] = [], userDefinedMetadata: [KeyValue] = [], metadata: [KeyValue] = [], deleteStatus: DeleteStatus? = nil, fileScanResult: FileScanResult? = nil, references: [DataElementReference] = [], changedFields: JSONValue? = nil, created: AltinnDateTime? = nil, createdBy: String? = nil, lastChanged: AltinnDateTime? = nil, lastChangedBy: String? = nil) {
        self.id = id
        self.instanceGuid = instanceGuid
        self.dataType = dataType
        self.filename = filename
        self.contentType = contentType
        self.blobStoragePath = blobStoragePath
        self.selfLinks = selfLinks
        self.size = size
        self.contentHash = contentHash
        self.locked = locked
        self.refs = refs
        self.isRead = isRead
        self.tags = tags
        self.userDefinedMetadata = userDefinedMetadata
        self.metadata = metadata
        self.deleteStatus = deleteStatus
        self.fileScanResult = fileScanResult
        self.references = references
        self.changedFields = changedFields
        self.created = created
        self.createdBy = createdBy
        self.lastChanged = lastChanged
        self.lastChangedBy = lastChangedBy
    }
}

extension DataElement: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 23, of: Self.self)
        id = try fields.next()
        instanceGuid = try fields.next()
        dataType = try fields.next()
        filename = try fields.next()
        contentType = try fields.next()
        blobStoragePath = try fields.next()
        selfLinks = try fields.next()
        size = try fields.next()
        contentHash = try fields.next()
        locked = try fields.next()
        refs = try fields.next()
        isRead = try fields.next()
        tags = try fields.next()
        userDefinedMetadata = try fields.next()
        metadata = try fields.next()
        deleteStatus = try fields.next()
        fileScanResult = try fields.next()
        references = try fields.next()
        changedFields = try fields.next()
        created = try fields.next()
        createdBy = try fields.next()
        lastChanged = try fields.next()
        lastChangedBy = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            id.ffi(&kept),
            instanceGuid.ffi(&kept),
            dataType.ffi(&kept),
            filename.ffi(&kept),
            contentType.ffi(&kept),
            blobStoragePath.ffi(&kept),
            selfLinks.ffi(&kept),
            size.ffi(&kept),
            contentHash.ffi(&kept),
            locked.ffi(&kept),
            refs.ffi(&kept),
            isRead.ffi(&kept),
            tags.ffi(&kept),
            userDefinedMetadata.ffi(&kept),
            metadata.ffi(&kept),
            deleteStatus.ffi(&kept),
            fileScanResult.ffi(&kept),
            references.ffi(&kept),
            changedFields.ffi(&kept),
            created.ffi(&kept),
            createdBy.ffi(&kept),
            lastChanged.ffi(&kept),
            lastChangedBy.ffi(&kept),
        ], unknown)
    }
}

/// What a data element was made from.
public struct DataElementReference: Hashable, Sendable {
    /// Identifier of the other object.
    public var value: String?
    /// How the element is related to it.
    public var relation: DataElementRelation?
    /// What the other object is.
    public var valueType: DataElementReferenceKind?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(value: String? = nil, relation: DataElementRelation? = nil, valueType: DataElementReferenceKind? = nil) {
        self.value = value
        self.relation = relation
        self.valueType = valueType
    }
}

extension DataElementReference: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        value = try fields.next()
        relation = try fields.next()
        valueType = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            value.ffi(&kept),
            relation.ffi(&kept),
            valueType.ffi(&kept),
        ], unknown)
    }
}

/// A form that an app changed.
public struct DataModelPair: Hashable, Sendable {
    /// GUID of the data element.
    public var dataElementId: String?
    /// Its data now.
    public var data: JSONValue?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(dataElementId: String? = nil, data: JSONValue? = nil) {
        self.dataElementId = dataElementId
        self.data = data
    }
}

extension DataModelPair: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        dataElementId = try fields.next()
        data = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            dataElementId.ffi(&kept),
            data.ffi(&kept),
        ], unknown)
    }
}

/// One part with content of its own: a data element to be made along with an instance.
public struct DataPart: Hashable, Sendable {
    /// The data type, as the app's metadata names it.
    public var name: String
    /// Media type, for example `application/xml`.
    public var contentType: String
    /// File name, for attachments.
    public var fileName: String?
    /// The bytes.
    public var content: Blob

    public init(name: String, contentType: String, content: Blob, fileName: String? = nil) {
        self.name = name
        self.contentType = contentType
        self.fileName = fileName
        self.content = content
    }
}

extension DataPart: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        name = try fields.next()
        contentType = try fields.next()
        fileName = try fields.next()
        content = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            name.ffi(&kept),
            contentType.ffi(&kept),
            fileName.ffi(&kept),
            content.ffi(&kept),
        ], [])
    }
}

/// Someone who may sign in the user-controlled signing step.
public struct DelegatedUser: Hashable, Sendable {
    /// National identity number.
    public var nationalIdentityNumber: String?
    /// Altinn user name.
    public var userName: String?
    /// Organisation number.
    public var organisationNumber: String?
    /// Last name.
    public var name: String?
    /// How many times the user may sign.
    public var numberOfSignaturesAllowed: Int64?
    /// E-mail address.
    public var email: String?
    /// Phone number.
    public var phoneNumber: String?
    /// What the user is to sign.
    public var signingOptions: SigningOptions

    public init(signingOptions: SigningOptions, nationalIdentityNumber: String? = nil, userName: String? = nil, organisationNumber: String? = nil, name: String? = nil, numberOfSignaturesAllowed: Int64? = nil, email: String? = nil, phoneNumber: String? = nil) {
        self.nationalIdentityNumber = nationalIdentityNumber
        self.userName = userName
        self.organisationNumber = organisationNumber
        self.name = name
        self.numberOfSignaturesAllowed = numberOfSignaturesAllowed
        self.email = email
        self.phoneNumber = phoneNumber
        self.signingOptions = signingOptions
    }
}

extension DelegatedUser: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        nationalIdentityNumber = try fields.next()
        userName = try fields.next()
        organisationNumber = try fields.next()
        name = try fields.next()
        numberOfSignaturesAllowed = try fields.next()
        email = try fields.next()
        phoneNumber = try fields.next()
        signingOptions = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            nationalIdentityNumber.ffi(&kept),
            userName.ffi(&kept),
            organisationNumber.ffi(&kept),
            name.ffi(&kept),
            numberOfSignaturesAllowed.ffi(&kept),
            email.ffi(&kept),
            phoneNumber.ffi(&kept),
            signingOptions.ffi(&kept),
        ], [])
    }
}

/// Deletes a message (melding) that is not archived.
///
/// A person's message is gone for good. An organisation's goes to the bin, out of which it can be taken in the portal, not
/// here. Altinn deletes unread messages too, and may still tell the sender that the message was read: a program that wants
/// its users to read first must see to that itself. The user needs the right to write to the message.
public struct DeleteCorrespondence: Hashable, Sendable {
    /// Who deletes.
    public var user: EndUser?
    /// Number of the message.
    public var reporteeElementId: Int32

    public init(reporteeElementId: Int32, user: EndUser? = nil) {
        self.user = user
        self.reporteeElementId = reporteeElementId
    }
}

extension DeleteCorrespondence: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        user = try fields.next()
        reporteeElementId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reporteeElementId.ffi(&kept),
        ], [])
    }
}

/// Deletes a data element: an attachment, or one of several forms of a data type.
///
/// 409 when the instance is sent in or deleted. Apps before 8.5.0 refuse to delete forms (400).
public struct DeleteData: Hashable, Sendable {
    /// Short name of the service owner.
    public var org: String
    /// Name of the app.
    public var app: String
    /// Number of the party that the instance belongs to.
    public var instanceOwnerPartyId: Int32
    /// GUID of the instance.
    public var instanceGuid: String
    /// GUID of the data element.
    public var dataGuid: String
    /// Names of validators to leave out, with commas between them.
    public var ignoredValidators: String?
    /// Language of texts: `nb`, `nn` or `en`.
    public var language: String?

    public init(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, dataGuid: String, ignoredValidators: String? = nil, language: String? = nil) {
        self.org = org
        self.app = app
        self.instanceOwnerPartyId = instanceOwnerPartyId
        self.instanceGuid = instanceGuid
        self.dataGuid = dataGuid
        self.ignoredValidators = ignoredValidators
        self.language = language
    }
}

extension DeleteData: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 7, of: Self.self)
        org = try fields.next()
        app = try fields.next()
        instanceOwnerPartyId = try fields.next()
        instanceGuid = try fields.next()
        dataGuid = try fields.next()
        ignoredValidators = try fields.next()
        language = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            org.ffi(&kept),
            app.ffi(&kept),
            instanceOwnerPartyId.ffi(&kept),
            instanceGuid.ffi(&kept),
            dataGuid.ffi(&kept),
            ignoredValidators.ffi(&kept),
            language.ffi(&kept),
        ], [])
    }
}

/// Deletes an instance. Apps answer with it as it is then, or with nothing: done is done.
///
/// Deleted is what was answered with 200 or 204. Altinn refuses with 403 while the app forbids it (`preventInstanceDeletionForDays` in its metadata).
public struct DeleteInstance: Hashable, Sendable {
    /// Short name of the service owner.
    public var org: String
    /// Name of the app.
    public var app: String
    /// Number of the party that the instance belongs to.
    public var instanceOwnerPartyId: Int32
    /// GUID of the instance.
    public var instanceGuid: String
    /// Whether to delete for good; into the bin when not set.
    public var hard: Bool?

    public init(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, hard: Bool? = nil) {
        self.org = org
        self.app = app
        self.instanceOwnerPartyId = instanceOwnerPartyId
        self.instanceGuid = instanceGuid
        self.hard = hard
    }
}

extension DeleteInstance: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        org = try fields.next()
        app = try fields.next()
        instanceOwnerPartyId = try fields.next()
        instanceGuid = try fields.next()
        hard = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            org.ffi(&kept),
            app.ffi(&kept),
            instanceOwnerPartyId.ffi(&kept),
            instanceGuid.ffi(&kept),
            hard.ffi(&kept),
        ], [])
    }
}

/// Deletes an element of a reportee's work list or archive. Neither the portal nor end-user systems see it afterwards.
public struct DeleteReporteeElement: Hashable, Sendable {
    /// Who deletes.
    public var user: EndUser?
    /// What to delete: `A2E` and the element's number while it is active, `A2A` and its number once it is archived. Elements
    /// of the first Altinn have `A1E` and `A1A`.
    public var reporteeElementCode: String

    public init(reporteeElementCode: String, user: EndUser? = nil) {
        self.user = user
        self.reporteeElementCode = reporteeElementCode
    }
}

extension DeleteReporteeElement: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        user = try fields.next()
        reporteeElementCode = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reporteeElementCode.ffi(&kept),
        ], [])
    }
}

/// Whether a data element is deleted.
public struct DeleteStatus: Hashable, Sendable {
    /// Whether it is deleted for good.
    public var isHardDeleted: Bool?
    /// When it was marked so.
    public var hardDeleted: AltinnDateTime?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(isHardDeleted: Bool? = nil, hardDeleted: AltinnDateTime? = nil) {
        self.isHardDeleted = isHardDeleted
        self.hardDeleted = hardDeleted
    }
}

extension DeleteStatus: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        isHardDeleted = try fields.next()
        hardDeleted = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            isHardDeleted.ffi(&kept),
            hardDeleted.ffi(&kept),
        ], unknown)
    }
}

/// What became of a deletion. Apps before 8.5.0 answer without a body: then nothing is set.
public struct DeletedData: Hashable, Sendable {
    /// The instance without the element.
    public var instance: Instance?
    /// What the validators found that look at the change, by validator.
    public var validationIssues: [ValidationSource]
    /// Forms that the app changed in consequence.
    public var newDataModels: [DataModelPair]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(instance: Instance? = nil, validationIssues: [ValidationSource] = [], newDataModels: [DataModelPair] = []) {
        self.instance = instance
        self.validationIssues = validationIssues
        self.newDataModels = newDataModels
    }
}

extension DeletedData: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        instance = try fields.next()
        validationIssues = try fields.next()
        newDataModels = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            instance.ffi(&kept),
            validationIssues.ffi(&kept),
            newDataModels.ffi(&kept),
        ], unknown)
    }
}

/// A deleted instance: nothing at all when the app answered without a body.
public struct DeletedInstance: Hashable, Sendable {
    /// `{instanceOwnerPartyId}/{instanceGuid}`.
    public var id: String?
    /// The party that the instance belongs to.
    public var instanceOwner: InstanceOwner?
    /// The app, as `{org}/{app}`.
    public var appId: String?
    /// Short name of the service owner, in lower case.
    public var org: String?
    /// Where the instance is.
    public var selfLinks: ResourceLinks?
    /// When it should be sent in at the latest.
    public var dueBefore: AltinnDateTime?
    /// From when on its owner sees it.
    public var visibleAfter: AltinnDateTime?
    /// How far it has come.
    public var process: ProcessState?
    /// Archived, deleted, read; absent on older instances.
    public var status: InstanceStatus?
    /// Who has said that they are done with the instance.
    public var completeConfirmations: [CompleteConfirmation]
    /// The forms, attachments and receipts it holds.
    public var data: [DataElement]
    /// Texts for the inbox, by the name that the app gave them.
    public var presentationTexts: JSONValue?
    /// Values that the app copied out of the form, by the name that the app gave them.
    public var dataValues: JSONValue?
    /// When it was created.
    public var created: AltinnDateTime?
    /// Number of the user, or of the organisation, who created it.
    public var createdBy: String?
    /// When it last changed.
    public var lastChanged: AltinnDateTime?
    /// Number of the user, or of the organisation, who last changed it.
    public var lastChangedBy: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(id: String? = nil, instanceOwner: InstanceOwner? = nil, appId: String? = nil, org: String? = nil, selfLinks: ResourceLinks? = nil, dueBefore: AltinnDateTime? = nil, visibleAfter: AltinnDateTime? = nil, process: ProcessState? = nil, status: InstanceStatus? = nil, completeConfirmations: [CompleteConfirmation] = [], data: [DataElement] = [], presentationTexts: JSONValue? = nil, dataValues: JSONValue? = nil, created: AltinnDateTime? = nil, createdBy: String? = nil, lastChanged: AltinnDateTime? = nil, lastChangedBy: String? = nil) {
        self.id = id
        self.instanceOwner = instanceOwner
        self.appId = appId
        self.org = org
        self.selfLinks = selfLinks
        self.dueBefore = dueBefore
        self.visibleAfter = visibleAfter
        self.process = process
        self.status = status
        self.completeConfirmations = completeConfirmations
        self.data = data
        self.presentationTexts = presentationTexts
        self.dataValues = dataValues
        self.created = created
        self.createdBy = createdBy
        self.lastChanged = lastChanged
        self.lastChangedBy = lastChangedBy
    }
}

extension DeletedInstance: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 17, of: Self.self)
        id = try fields.next()
        instanceOwner = try fields.next()
        appId = try fields.next()
        org = try fields.next()
        selfLinks = try fields.next()
        dueBefore = try fields.next()
        visibleAfter = try fields.next()
        process = try fields.next()
        status = try fields.next()
        completeConfirmations = try fields.next()
        data = try fields.next()
        presentationTexts = try fields.next()
        dataValues = try fields.next()
        created = try fields.next()
        createdBy = try fields.next()
        lastChanged = try fields.next()
        lastChangedBy = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            id.ffi(&kept),
            instanceOwner.ffi(&kept),
            appId.ffi(&kept),
            org.ffi(&kept),
            selfLinks.ffi(&kept),
            dueBefore.ffi(&kept),
            visibleAfter.ffi(&kept),
            process.ffi(&kept),
            status.ffi(&kept),
            completeConfirmations.ffi(&kept),
            data.ffi(&kept),
            presentationTexts.ffi(&kept),
            dataValues.ffi(&kept),
            created.ffi(&kept),
            createdBy.ffi(&kept),
            lastChanged.ffi(&kept),
            lastChangedBy.ffi(&kept),
        ], unknown)
    }
}

/// What is copied from instances to dialogs in Dialogporten. Everything that is not switched off.
public struct DialogSyncSettings: Hashable, Sendable {
    /// Switches everything off.
    public var disableSync: Bool?
    /// Takes the dialog's identifier from the instance.
    public var enableUserSuppliedDialogId: Bool?
    /// Creates no dialogs.
    public var disableCreate: Bool?
    /// Deletes no dialogs.
    public var disableDelete: Bool?
    /// Adds no activities.
    public var disableAddActivities: Bool?
    /// Adds no transmissions.
    public var disableAddTransmissions: Bool?
    /// Leaves the due date alone.
    public var disableSyncDueAt: Bool?
    /// Leaves the status alone.
    public var disableSyncStatus: Bool?
    /// Does not set the status to completed upon confirmation.
    public var disableMarkCompletedWhenConfirmed: Bool?
    /// Leaves the title alone.
    public var disableSyncContentTitle: Bool?
    /// Leaves the summary alone.
    public var disableSyncContentSummary: Bool?
    /// Leaves the additional information alone.
    public var disableSyncContentAdditionalInformation: Bool?
    /// Leaves the extended status alone.
    public var disableSyncContentExtendedStatus: Bool?
    /// Leaves the attachments alone.
    public var disableSyncAttachments: Bool?
    /// Leaves the actions for programs alone.
    public var disableSyncApiActions: Bool?
    /// Leaves the actions for people alone.
    public var disableSyncGuiActions: Bool?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(disableSync: Bool? = nil, enableUserSuppliedDialogId: Bool? = nil, disableCreate: Bool? = nil, disableDelete: Bool? = nil, disableAddActivities: Bool? = nil, disableAddTransmissions: Bool? = nil, disableSyncDueAt: Bool? = nil, disableSyncStatus: Bool? = nil, disableMarkCompletedWhenConfirmed: Bool? = nil, disableSyncContentTitle: Bool? = nil, disableSyncContentSummary: Bool? = nil, disableSyncContentAdditionalInformation: Bool? = nil, disableSyncContentExtendedStatus: Bool? = nil, disableSyncAttachments: Bool? = nil, disableSyncApiActions: Bool? = nil, disableSyncGuiActions: Bool? = nil) {
        self.disableSync = disableSync
        self.enableUserSuppliedDialogId = enableUserSuppliedDialogId
        self.disableCreate = disableCreate
        self.disableDelete = disableDelete
        self.disableAddActivities = disableAddActivities
        self.disableAddTransmissions = disableAddTransmissions
        self.disableSyncDueAt = disableSyncDueAt
        self.disableSyncStatus = disableSyncStatus
        self.disableMarkCompletedWhenConfirmed = disableMarkCompletedWhenConfirmed
        self.disableSyncContentTitle = disableSyncContentTitle
        self.disableSyncContentSummary = disableSyncContentSummary
        self.disableSyncContentAdditionalInformation = disableSyncContentAdditionalInformation
        self.disableSyncContentExtendedStatus = disableSyncContentExtendedStatus
        self.disableSyncAttachments = disableSyncAttachments
        self.disableSyncApiActions = disableSyncApiActions
        self.disableSyncGuiActions = disableSyncGuiActions
    }
}

extension DialogSyncSettings: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 16, of: Self.self)
        disableSync = try fields.next()
        enableUserSuppliedDialogId = try fields.next()
        disableCreate = try fields.next()
        disableDelete = try fields.next()
        disableAddActivities = try fields.next()
        disableAddTransmissions = try fields.next()
        disableSyncDueAt = try fields.next()
        disableSyncStatus = try fields.next()
        disableMarkCompletedWhenConfirmed = try fields.next()
        disableSyncContentTitle = try fields.next()
        disableSyncContentSummary = try fields.next()
        disableSyncContentAdditionalInformation = try fields.next()
        disableSyncContentExtendedStatus = try fields.next()
        disableSyncAttachments = try fields.next()
        disableSyncApiActions = try fields.next()
        disableSyncGuiActions = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            disableSync.ffi(&kept),
            enableUserSuppliedDialogId.ffi(&kept),
            disableCreate.ffi(&kept),
            disableDelete.ffi(&kept),
            disableAddActivities.ffi(&kept),
            disableAddTransmissions.ffi(&kept),
            disableSyncDueAt.ffi(&kept),
            disableSyncStatus.ffi(&kept),
            disableMarkCompletedWhenConfirmed.ffi(&kept),
            disableSyncContentTitle.ffi(&kept),
            disableSyncContentSummary.ffi(&kept),
            disableSyncContentAdditionalInformation.ffi(&kept),
            disableSyncContentExtendedStatus.ffi(&kept),
            disableSyncAttachments.ffi(&kept),
            disableSyncApiActions.ffi(&kept),
            disableSyncGuiActions.ffi(&kept),
        ], unknown)
    }
}

/// Sends in a form task (skjemasett) that lies in the work list, filled in and valid, and whose service has no signing step.
///
/// Altinn archives it and hands it to the service owner. A form task that must be signed is sent in by its last signature:
/// `do_signing`. Not to be repeated blindly: when the answer is lost, look at the element list first.
public struct DoSendingInAction: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the element: `reporteeElementId` of the element list.
    public var reporteeElementId: Int32

    public init(reporteeElementId: Int32, user: EndUser? = nil) {
        self.user = user
        self.reporteeElementId = reporteeElementId
    }
}

extension DoSendingInAction: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        user = try fields.next()
        reporteeElementId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reporteeElementId.ffi(&kept),
        ], [])
    }
}

/// Signs a form task that waits for a signature. The last signature also sends it in.
///
/// The numbers of forms and attachments come from `altinn2.soap.reportee_element_list.get_form_set_elements`, the text from
/// `get_signing_text`. Not to be repeated blindly: when the answer is lost, ask `get_available_actions` first.
public struct DoSigning: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the element: `reporteeElementId` of the element list.
    public var reporteeElementId: Int32
    /// Numbers of the forms to sign.
    public var selectedForms: [Int32]
    /// Numbers of the attachments to sign.
    public var selectedAttachments: [Int32]
    /// What the user agreed to.
    public var signatureText: String
    /// When the user signed in to the end-user system.
    public var endUserSystemLoginDateTime: AltinnDateTime
    /// When the user signed.
    public var endUserSystemSignatureDateTime: AltinnDateTime
    /// Version of the end-user system.
    public var endUserSystemVersion: String
    /// Who signed, as the end-user system knows them.
    public var endUserSystemUserId: String
    /// The end-user system's name for the signature, unique.
    public var endUserSystemReference: String
    /// The entry of the end-user system's log about the signature.
    public var endUserSystemSignatureLogId: String

    public init(reporteeElementId: Int32, signatureText: String, endUserSystemLoginDateTime: AltinnDateTime, endUserSystemSignatureDateTime: AltinnDateTime, endUserSystemVersion: String, endUserSystemUserId: String, endUserSystemReference: String, endUserSystemSignatureLogId: String, user: EndUser? = nil, selectedForms: [Int32] = [], selectedAttachments: [Int32] = []) {
        self.user = user
        self.reporteeElementId = reporteeElementId
        self.selectedForms = selectedForms
        self.selectedAttachments = selectedAttachments
        self.signatureText = signatureText
        self.endUserSystemLoginDateTime = endUserSystemLoginDateTime
        self.endUserSystemSignatureDateTime = endUserSystemSignatureDateTime
        self.endUserSystemVersion = endUserSystemVersion
        self.endUserSystemUserId = endUserSystemUserId
        self.endUserSystemReference = endUserSystemReference
        self.endUserSystemSignatureLogId = endUserSystemSignatureLogId
    }
}

extension DoSigning: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 11, of: Self.self)
        user = try fields.next()
        reporteeElementId = try fields.next()
        selectedForms = try fields.next()
        selectedAttachments = try fields.next()
        signatureText = try fields.next()
        endUserSystemLoginDateTime = try fields.next()
        endUserSystemSignatureDateTime = try fields.next()
        endUserSystemVersion = try fields.next()
        endUserSystemUserId = try fields.next()
        endUserSystemReference = try fields.next()
        endUserSystemSignatureLogId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reporteeElementId.ffi(&kept),
            selectedForms.ffi(&kept),
            selectedAttachments.ffi(&kept),
            signatureText.ffi(&kept),
            endUserSystemLoginDateTime.ffi(&kept),
            endUserSystemSignatureDateTime.ffi(&kept),
            endUserSystemVersion.ffi(&kept),
            endUserSystemUserId.ffi(&kept),
            endUserSystemReference.ffi(&kept),
            endUserSystemSignatureLogId.ffi(&kept),
        ], [])
    }
}

/// Downloads an attachment of a message.
///
/// There is no checksum in the answer: compare with the attachment's `checksum`, when the sender gave one.
public struct DownloadCorrespondenceAttachment: Hashable, Sendable {
    /// Identifier of the message.
    public var correspondenceId: String
    /// Identifier of the attachment.
    public var attachmentId: String

    public init(correspondenceId: String, attachmentId: String) {
        self.correspondenceId = correspondenceId
        self.attachmentId = attachmentId
    }
}

extension DownloadCorrespondenceAttachment: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        correspondenceId = try fields.next()
        attachmentId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            correspondenceId.ffi(&kept),
            attachmentId.ffi(&kept),
        ], [])
    }
}

/// Downloads a broker file that `get_available_files` listed.
///
/// The content comes as MTOM and may be read in a stream. Once the whole of it is safe, confirm it with
/// `confirm_downloaded`: until then it is listed as new.
public struct DownloadFileStreamed: Hashable, Sendable {
    /// Reference of the file, as `get_available_files` gave it.
    public var fileReference: String
    /// The recipient: organisation number or national identity number. Altinn's documentation speaks of the sender, and of a
    /// recipient without rights where it lists the errors.
    public var reportee: String

    public init(fileReference: String, reportee: String) {
        self.fileReference = fileReference
        self.reportee = reportee
    }
}

extension DownloadFileStreamed: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        fileReference = try fields.next()
        reportee = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            fileReference.ffi(&kept),
            reportee.ffi(&kept),
        ], [])
    }
}

/// The content of a broker file.
public struct DownloadedBrokerFile: Hashable, Sendable {
    /// The content: a zip archive, as trustworthy as its sender. Unpack it with care.
    public var content: Blob
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(content: Blob) {
        self.content = content
    }
}

extension DownloadedBrokerFile: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        content = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            content.ffi(&kept),
        ], unknown)
    }
}

/// What goes out by eFormidling when an instance is sent in.
public struct EFormidlingContract: Hashable, Sendable {
    /// Service.
    public var serviceId: String?
    /// DPF shipment type, by which the receiver routes it.
    public var dpfShipmentType: String?
    /// Organisation number of the receiver.
    public var receiver: String?
    /// The task after which it goes out.
    public var sendAfterTaskId: String?
    /// Process.
    public var process: String?
    /// Document standard.
    public var standard: String?
    /// Version of the document type.
    public var typeVersion: String?
    /// Document type, for example `arkivmelding`.
    public var type: String?
    /// Security level.
    public var securityLevel: Int32?
    /// Data types that go along.
    public var dataTypes: [String]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(serviceId: String? = nil, dpfShipmentType: String? = nil, receiver: String? = nil, sendAfterTaskId: String? = nil, process: String? = nil, standard: String? = nil, typeVersion: String? = nil, type: String? = nil, securityLevel: Int32? = nil, dataTypes: [String] = []) {
        self.serviceId = serviceId
        self.dpfShipmentType = dpfShipmentType
        self.receiver = receiver
        self.sendAfterTaskId = sendAfterTaskId
        self.process = process
        self.standard = standard
        self.typeVersion = typeVersion
        self.type = type
        self.securityLevel = securityLevel
        self.dataTypes = dataTypes
    }
}

extension EFormidlingContract: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 10, of: Self.self)
        serviceId = try fields.next()
        dpfShipmentType = try fields.next()
        receiver = try fields.next()
        sendAfterTaskId = try fields.next()
        process = try fields.next()
        standard = try fields.next()
        typeVersion = try fields.next()
        type = try fields.next()
        securityLevel = try fields.next()
        dataTypes = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            serviceId.ffi(&kept),
            dpfShipmentType.ffi(&kept),
            receiver.ffi(&kept),
            sendAfterTaskId.ffi(&kept),
            process.ffi(&kept),
            standard.ffi(&kept),
            typeVersion.ffi(&kept),
            type.ffi(&kept),
            securityLevel.ffi(&kept),
            dataTypes.ffi(&kept),
        ], unknown)
    }
}

/// The symmetric key to sensitive fields, encrypted for those who may read them.
public struct EncryptedKey: Hashable, Sendable {
    /// The key for the reportee.
    public var reporteeKey: ReporteeKey?
    /// The key for each service owner that receives the forms.
    public var serviceOwnerKeys: [ServiceOwnerKey]

    public init(reporteeKey: ReporteeKey? = nil, serviceOwnerKeys: [ServiceOwnerKey] = []) {
        self.reporteeKey = reporteeKey
        self.serviceOwnerKeys = serviceOwnerKeys
    }
}

extension EncryptedKey: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        reporteeKey = try fields.next()
        serviceOwnerKeys = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            reporteeKey.ffi(&kept),
            serviceOwnerKeys.ffi(&kept),
        ], [])
    }
}

/// The end user's own credentials, which most operations want beside the system's.
///
/// The one-time code comes from `altinn2.soap.system_authentication.get_authentication_challenge`; with it the user has a
/// session of 30 minutes from each call, 8 hours at most.
public struct EndUser: Hashable, Sendable {
    /// The user's national identity number.
    public var nationalIdentityNumber: String
    /// The user's Altinn password.
    public var password: Secret
    /// The one-time code.
    public var pinCode: Secret
    /// How the code reached the user: `AltinnPin`, `SMSPin` or `TaxPin`.
    public var authMethod: String

    public init(nationalIdentityNumber: String, password: Secret, pinCode: Secret, authMethod: String) {
        self.nationalIdentityNumber = nationalIdentityNumber
        self.password = password
        self.pinCode = pinCode
        self.authMethod = authMethod
    }
}

extension EndUser: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        nationalIdentityNumber = try fields.next()
        password = try fields.next()
        pinCode = try fields.next()
        authMethod = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            nationalIdentityNumber.ffi(&kept),
            password.ffi(&kept),
            pinCode.ffi(&kept),
            authMethod.ffi(&kept),
        ], [])
    }
}

/// A message with all that belongs to it.
public struct EndUserCorrespondence: Hashable, Sendable {
    /// The message itself.
    public var correspondence: MessageContent?
    /// Its attachments.
    public var attachments: [MessageAttachment]
    /// Its links.
    public var links: [MessageLink]
    /// The notifications (varsler) that went with it.
    public var notifications: [MessageNotification]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(correspondence: MessageContent? = nil, attachments: [MessageAttachment] = [], links: [MessageLink] = [], notifications: [MessageNotification] = []) {
        self.correspondence = correspondence
        self.attachments = attachments
        self.links = links
        self.notifications = notifications
    }
}

extension EndUserCorrespondence: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        correspondence = try fields.next()
        attachments = try fields.next()
        links = try fields.next()
        notifications = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            correspondence.ffi(&kept),
            attachments.ffi(&kept),
            links.ffi(&kept),
            notifications.ffi(&kept),
        ], unknown)
    }
}

/// A message with all that belongs to it, in the older form.
public struct EndUserCorrespondenceV1: Hashable, Sendable {
    /// The message itself.
    public var correspondence: MessageContentV1?
    /// Its attachments.
    public var attachments: [MessageAttachmentV1]
    /// Its links.
    public var links: [MessageLink]
    /// The notifications (varsler) that went with it.
    public var notifications: [MessageNotification]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(correspondence: MessageContentV1? = nil, attachments: [MessageAttachmentV1] = [], links: [MessageLink] = [], notifications: [MessageNotification] = []) {
        self.correspondence = correspondence
        self.attachments = attachments
        self.links = links
        self.notifications = notifications
    }
}

extension EndUserCorrespondenceV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        correspondence = try fields.next()
        attachments = try fields.next()
        links = try fields.next()
        notifications = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            correspondence.ffi(&kept),
            attachments.ffi(&kept),
            links.ffi(&kept),
            notifications.ffi(&kept),
        ], unknown)
    }
}

/// An error as the hosts get it.
public struct ErrorReport: Hashable, Sendable {
    /// The stable code, for example `altinn_fault`.
    public var code: String
    /// Which part of the conversation: `input`, `configuration`, `transport`, `protocol`, `authentication`, `authorization`, `rejected`, `unavailable` or `flow`.
    public var kind: String
    /// `never`, `after` or `checkFirst`.
    public var retry: String
    /// With `after` and `checkFirst`: seconds to wait, when Altinn or a gateway said so (`Retry-After`); 86,400 at most.
    public var retryAfterSeconds: Int32?
    /// `user`, `integrator`, `serviceOwner` or `altinn`.
    public var fixableBy: String
    /// What happened and what to do.
    public var detail: String
    /// The operation or flow at work.
    public var operation: String?
    /// The field at fault.
    public var path: String?
    /// What may be meant, when several things may be: identifiers of instances or receipts, to be looked at before anything
    /// is sent again.
    public var candidates: [String]
    /// What the server said.
    public var server: ServerReport?
    /// What to tell a person, for errors that Altinn documents.
    public var advice: AdviceText?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(code: String, kind: String, retry: String, fixableBy: String, detail: String, retryAfterSeconds: Int32? = nil, operation: String? = nil, path: String? = nil, candidates: [String] = [], server: ServerReport? = nil, advice: AdviceText? = nil) {
        self.code = code
        self.kind = kind
        self.retry = retry
        self.retryAfterSeconds = retryAfterSeconds
        self.fixableBy = fixableBy
        self.detail = detail
        self.operation = operation
        self.path = path
        self.candidates = candidates
        self.server = server
        self.advice = advice
    }
}

extension ErrorReport: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 11, of: Self.self)
        code = try fields.next()
        kind = try fields.next()
        retry = try fields.next()
        retryAfterSeconds = try fields.next()
        fixableBy = try fields.next()
        detail = try fields.next()
        operation = try fields.next()
        path = try fields.next()
        candidates = try fields.next()
        server = try fields.next()
        advice = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            code.ffi(&kept),
            kind.ffi(&kept),
            retry.ffi(&kept),
            retryAfterSeconds.ffi(&kept),
            fixableBy.ffi(&kept),
            detail.ffi(&kept),
            operation.ffi(&kept),
            path.ffi(&kept),
            candidates.ffi(&kept),
            server.ffi(&kept),
            advice.ffi(&kept),
        ], unknown)
    }
}

/// Exchanges the session's token of Maskinporten or ID-porten for Altinn's own, which apps and most other APIs want.
///
/// The new token lives 30 minutes, or as long as the old one if that is ID-porten's;
/// `crate::token::jwt::access_token` reads the end from it. 401: the token is unknown or has run out. 403: a token of ID-porten
/// without any `altinn:` scope.
public struct ExchangeToken: Hashable, Sendable {
    /// Who issued the session's token; `maskinporten` when not set.
    public var provider: TokenProvider?
    /// For Digdir itself: acts as the test organisation `ttd`.
    public var test: Bool?

    public init(provider: TokenProvider? = nil, test: Bool? = nil) {
        self.provider = provider
        self.test = test
    }
}

extension ExchangeToken: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        provider = try fields.next()
        test = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            provider.ffi(&kept),
            test.ffi(&kept),
        ], [])
    }
}

/// Altinn's own token.
public struct ExchangedToken: Hashable, Sendable {
    /// The token, a JWT.
    public var token: Secret
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(token: Secret) {
        self.token = token
    }
}

extension ExchangedToken: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        token = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            token.ffi(&kept),
        ], unknown)
    }
}

/// Asks a service owner's system through a lookup (innsynstjeneste) that Altinn lets end-user systems ask directly.
public struct ExecuteLookUp: Hashable, Sendable {
    /// What is asked.
    public var query: LookUpQuery

    public init(query: LookUpQuery) {
        self.query = query
    }
}

extension ExecuteLookUp: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        query = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            query.ffi(&kept),
        ], [])
    }
}

/// One thing that is to go wrong.
public struct Fault: Hashable, Sendable {
    /// Requests whose address or SOAPAction contains this text.
    public var matching: String
    /// Only requests of this method; any when not set.
    public var method: String?
    /// How many matching requests to let pass first.
    public var after: Int32?
    /// How many to hit then; 1 when not set.
    public var times: Int32?
    /// The status to answer with.
    public var status: Int32
    /// A ready-made body to answer with, and its content type. What `contentType` and `body` say goes before it.
    public var page: FaultPage?
    /// The content type to answer with.
    public var contentType: String?
    /// The body to answer with.
    public var body: String?
    /// Seconds for a `Retry-After` header.
    public var retryAfterSeconds: Int32?
    /// Whether the request takes effect all the same: the fault strikes on the way back. False when not set.
    public var afterProcessing: Bool?
    /// The request is kept on the way and takes effect only when so many seconds have passed, which the next request shows.
    /// Nobody hears that answer. Not at all when not set.
    public var deliveredAfterSeconds: Int32?

    public init(matching: String, status: Int32, method: String? = nil, after: Int32? = nil, times: Int32? = nil, page: FaultPage? = nil, contentType: String? = nil, body: String? = nil, retryAfterSeconds: Int32? = nil, afterProcessing: Bool? = nil, deliveredAfterSeconds: Int32? = nil) {
        self.matching = matching
        self.method = method
        self.after = after
        self.times = times
        self.status = status
        self.page = page
        self.contentType = contentType
        self.body = body
        self.retryAfterSeconds = retryAfterSeconds
        self.afterProcessing = afterProcessing
        self.deliveredAfterSeconds = deliveredAfterSeconds
    }
}

extension Fault: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 11, of: Self.self)
        matching = try fields.next()
        method = try fields.next()
        after = try fields.next()
        times = try fields.next()
        status = try fields.next()
        page = try fields.next()
        contentType = try fields.next()
        body = try fields.next()
        retryAfterSeconds = try fields.next()
        afterProcessing = try fields.next()
        deliveredAfterSeconds = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            matching.ffi(&kept),
            method.ffi(&kept),
            after.ffi(&kept),
            times.ffi(&kept),
            status.ffi(&kept),
            page.ffi(&kept),
            contentType.ffi(&kept),
            body.ffi(&kept),
            retryAfterSeconds.ffi(&kept),
            afterProcessing.ffi(&kept),
            deliveredAfterSeconds.ffi(&kept),
        ], [])
    }
}

/// How long a flow goes on, and how much it sends. What is left out keeps its default.
public struct FlowBounds: Hashable, Sendable {
    /// How often one step is tried before the flow gives up on it; 10.
    public var attemptsPerStep: Int32?
    /// How long one step may take in all, in seconds, pauses included; 1,800.
    public var secondsPerStep: Int32?
    /// How long the flow waits for others in one step, in seconds: for a scan, a receipt, a service owner's feedback; 3,600.
    public var secondsOfWaiting: Int32?
    /// How many requests the flow sends in all, over every restore; 1,000, and ten more for each form and file.
    public var requests: Int32?

    public init(attemptsPerStep: Int32? = nil, secondsPerStep: Int32? = nil, secondsOfWaiting: Int32? = nil, requests: Int32? = nil) {
        self.attemptsPerStep = attemptsPerStep
        self.secondsPerStep = secondsPerStep
        self.secondsOfWaiting = secondsOfWaiting
        self.requests = requests
    }
}

extension FlowBounds: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        attemptsPerStep = try fields.next()
        secondsPerStep = try fields.next()
        secondsOfWaiting = try fields.next()
        requests = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            attemptsPerStep.ffi(&kept),
            secondsPerStep.ffi(&kept),
            secondsOfWaiting.ffi(&kept),
            requests.ffi(&kept),
        ], [])
    }
}

/// A form to fill in.
public struct FormContent: Hashable, Sendable {
    /// The data type, as the app's metadata names it.
    public var dataType: String
    /// `application/xml` or `application/json`.
    public var contentType: String
    /// File name with extension; only for a data type without a form model.
    public var fileName: String?
    /// The form data.
    public var content: Blob

    public init(dataType: String, contentType: String, content: Blob, fileName: String? = nil) {
        self.dataType = dataType
        self.contentType = contentType
        self.fileName = fileName
        self.content = content
    }
}

extension FormContent: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        dataType = try fields.next()
        contentType = try fields.next()
        fileName = try fields.next()
        content = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            dataType.ffi(&kept),
            contentType.ffi(&kept),
            fileName.ffi(&kept),
            content.ffi(&kept),
        ], [])
    }
}

/// What became of a form.
public struct FormOutcome: Hashable, Sendable {
    /// The verdict in a word.
    public var verdict: FormVerdict
    /// What is wrong, when the verdict is `invalid`.
    public var issues: [ValidationIssue]
    /// Where a person goes on, when the verdict is `needsPerson` or `stopped`.
    public var needsPerson: NeedsPerson?
    /// The instance as it was last seen: the receipt, when the verdict is `submitted`.
    public var instance: Instance?
    /// The reference that people are shown: the last twelve digits of the instance's GUID.
    public var reference: String?
    /// Instances with this submission's mark that turned up too late to be deleted: requests without an answer that took
    /// effect after all. They are drafts; delete them when you see fit.
    public var surplusInstances: [String]
    /// Data elements that are in the instance twice, for the same reason: identifiers.
    public var surplusElements: [String]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(verdict: FormVerdict, issues: [ValidationIssue] = [], needsPerson: NeedsPerson? = nil, instance: Instance? = nil, reference: String? = nil, surplusInstances: [String] = [], surplusElements: [String] = []) {
        self.verdict = verdict
        self.issues = issues
        self.needsPerson = needsPerson
        self.instance = instance
        self.reference = reference
        self.surplusInstances = surplusInstances
        self.surplusElements = surplusElements
    }
}

extension FormOutcome: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 7, of: Self.self)
        verdict = try fields.next()
        issues = try fields.next()
        needsPerson = try fields.next()
        instance = try fields.next()
        reference = try fields.next()
        surplusInstances = try fields.next()
        surplusElements = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            verdict.ffi(&kept),
            issues.ffi(&kept),
            needsPerson.ffi(&kept),
            instance.ffi(&kept),
            reference.ffi(&kept),
            surplusInstances.ffi(&kept),
            surplusElements.ffi(&kept),
        ], unknown)
    }
}

/// A form with its XSD.
public struct FormSchemaDefinition: Hashable, Sendable {
    /// The form's data format: `dataFormatId` of a submission.
    public var dataFormatId: String?
    /// Where the data format is kept, as Altinn's number. Its meaning is not documented.
    public var dataFormatProviderTypeId: Int32?
    /// Version of the data format: `dataFormatVersion` of a submission.
    public var dataFormatVersion: Int32?
    /// The XSD, a whole XML document as text. An encoding that it names is that of bytes long gone.
    public var dataFormatXsd: String?
    /// Altinn's number of the form.
    public var logicalFormId: Int32?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(dataFormatId: String? = nil, dataFormatProviderTypeId: Int32? = nil, dataFormatVersion: Int32? = nil, dataFormatXsd: String? = nil, logicalFormId: Int32? = nil) {
        self.dataFormatId = dataFormatId
        self.dataFormatProviderTypeId = dataFormatProviderTypeId
        self.dataFormatVersion = dataFormatVersion
        self.dataFormatXsd = dataFormatXsd
        self.logicalFormId = logicalFormId
    }
}

extension FormSchemaDefinition: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        dataFormatId = try fields.next()
        dataFormatProviderTypeId = try fields.next()
        dataFormatVersion = try fields.next()
        dataFormatXsd = try fields.next()
        logicalFormId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            dataFormatId.ffi(&kept),
            dataFormatProviderTypeId.ffi(&kept),
            dataFormatVersion.ffi(&kept),
            dataFormatXsd.ffi(&kept),
            logicalFormId.ffi(&kept),
        ], unknown)
    }
}

/// The forms of a form task with their data.
public struct FormSetData: Hashable, Sendable {
    /// The forms.
    public var forms: [FormSetForm]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(forms: [FormSetForm] = []) {
        self.forms = forms
    }
}

extension FormSetData: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        forms = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            forms.ffi(&kept),
        ], unknown)
    }
}

/// A form or an attachment of a form task, without its content.
public struct FormSetElement: Hashable, Sendable {
    /// Number of the user who made it.
    public var createdByUserId: Int32?
    /// When it was made, Norwegian local time.
    public var createdDateTime: AltinnDateTime?
    /// Who gets to see it, for attachments.
    public var destinationType: AttachmentDestination?
    /// Media type.
    public var mimeType: AttachmentMimeType?
    /// Whether it was attached after the form was filled in.
    public var isAddedAfterFormFillin: Bool?
    /// Whether it belongs to the form task; `false` for what was uploaded and then not attached.
    public var isAssociatedToFormSet: Bool?
    /// Whether the form must be signed. Holds when the signing step leaves that to the forms.
    public var isSigningMandatory: Bool?
    /// Number of the form or the attachment.
    public var itemId: Int32?
    /// Its name.
    public var itemName: String?
    /// What it is.
    public var itemType: FormSetItemType?
    /// Its address in the portal.
    public var itemUrl: String?
    /// Whether the form holds good.
    public var validationStatus: FormValidationStatus?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(createdByUserId: Int32? = nil, createdDateTime: AltinnDateTime? = nil, destinationType: AttachmentDestination? = nil, mimeType: AttachmentMimeType? = nil, isAddedAfterFormFillin: Bool? = nil, isAssociatedToFormSet: Bool? = nil, isSigningMandatory: Bool? = nil, itemId: Int32? = nil, itemName: String? = nil, itemType: FormSetItemType? = nil, itemUrl: String? = nil, validationStatus: FormValidationStatus? = nil) {
        self.createdByUserId = createdByUserId
        self.createdDateTime = createdDateTime
        self.destinationType = destinationType
        self.mimeType = mimeType
        self.isAddedAfterFormFillin = isAddedAfterFormFillin
        self.isAssociatedToFormSet = isAssociatedToFormSet
        self.isSigningMandatory = isSigningMandatory
        self.itemId = itemId
        self.itemName = itemName
        self.itemType = itemType
        self.itemUrl = itemUrl
        self.validationStatus = validationStatus
    }
}

extension FormSetElement: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 12, of: Self.self)
        createdByUserId = try fields.next()
        createdDateTime = try fields.next()
        destinationType = try fields.next()
        mimeType = try fields.next()
        isAddedAfterFormFillin = try fields.next()
        isAssociatedToFormSet = try fields.next()
        isSigningMandatory = try fields.next()
        itemId = try fields.next()
        itemName = try fields.next()
        itemType = try fields.next()
        itemUrl = try fields.next()
        validationStatus = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            createdByUserId.ffi(&kept),
            createdDateTime.ffi(&kept),
            destinationType.ffi(&kept),
            mimeType.ffi(&kept),
            isAddedAfterFormFillin.ffi(&kept),
            isAssociatedToFormSet.ffi(&kept),
            isSigningMandatory.ffi(&kept),
            itemId.ffi(&kept),
            itemName.ffi(&kept),
            itemType.ffi(&kept),
            itemUrl.ffi(&kept),
            validationStatus.ffi(&kept),
        ], unknown)
    }
}

/// A form or an attachment of a form task, in the older form.
public struct FormSetElementV1: Hashable, Sendable {
    /// Media type.
    public var mimeType: AttachmentMimeType?
    /// Number of the form or the attachment.
    public var itemId: Int32?
    /// Its name.
    public var itemName: String?
    /// What it is.
    public var itemType: FormSetItemType?
    /// Its address in the portal.
    public var itemUrl: String?
    /// Whether the form holds good.
    public var validationStatus: FormValidationStatus?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(mimeType: AttachmentMimeType? = nil, itemId: Int32? = nil, itemName: String? = nil, itemType: FormSetItemType? = nil, itemUrl: String? = nil, validationStatus: FormValidationStatus? = nil) {
        self.mimeType = mimeType
        self.itemId = itemId
        self.itemName = itemName
        self.itemType = itemType
        self.itemUrl = itemUrl
        self.validationStatus = validationStatus
    }
}

extension FormSetElementV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        mimeType = try fields.next()
        itemId = try fields.next()
        itemName = try fields.next()
        itemType = try fields.next()
        itemUrl = try fields.next()
        validationStatus = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            mimeType.ffi(&kept),
            itemId.ffi(&kept),
            itemName.ffi(&kept),
            itemType.ffi(&kept),
            itemUrl.ffi(&kept),
            validationStatus.ffi(&kept),
        ], unknown)
    }
}

/// What a form task is made of.
public struct FormSetElements: Hashable, Sendable {
    /// Its forms and attachments.
    public var elements: [FormSetElement]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(elements: [FormSetElement] = []) {
        self.elements = elements
    }
}

extension FormSetElements: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        elements = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            elements.ffi(&kept),
        ], unknown)
    }
}

/// What a form task is made of, in the older form.
public struct FormSetElementsV1: Hashable, Sendable {
    /// Its forms and attachments.
    public var elements: [FormSetElementV1]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(elements: [FormSetElementV1] = []) {
        self.elements = elements
    }
}

extension FormSetElementsV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        elements = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            elements.ffi(&kept),
        ], unknown)
    }
}

/// A form of a form task with its data.
public struct FormSetForm: Hashable, Sendable {
    /// The form's data format.
    public var dataFormatId: String?
    /// Version of the data format.
    public var dataFormatVersion: Int32?
    /// The form itself: a whole XML document as text.
    public var formData: String?
    /// Number of the form.
    public var formId: Int32?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(dataFormatId: String? = nil, dataFormatVersion: Int32? = nil, formData: String? = nil, formId: Int32? = nil) {
        self.dataFormatId = dataFormatId
        self.dataFormatVersion = dataFormatVersion
        self.formData = formData
        self.formId = formId
    }
}

extension FormSetForm: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        dataFormatId = try fields.next()
        dataFormatVersion = try fields.next()
        formData = try fields.next()
        formId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            dataFormatId.ffi(&kept),
            dataFormatVersion.ffi(&kept),
            formData.ffi(&kept),
            formId.ffi(&kept),
        ], unknown)
    }
}

/// Submits a form to an app and follows it to the end of its process.
///
/// Fetches its own tokens when the session has none and `token` says how (`Sign`). Ends with what became of it: a form with
/// errors, and a task that wants a person, are outcomes and not errors.
///
/// Give `submissionKey`: what the flow makes is marked with it, and found again by it after any accident. A second start with
/// the same key goes on with the first one's instance and makes no other.
public struct FormSubmission: Hashable, Sendable {
    /// Short name of the service owner.
    public var org: String
    /// Name of the app.
    public var app: String
    /// The party that the form is for.
    public var instanceOwner: InstanceOwnerSelector
    /// The host's own name for this submission: stable, and used for nothing else, for example the number of the record in
    /// its database. At most 200 characters. Made up by the flow when not given; then only a saved flow knows it.
    public var submissionKey: String?
    /// Whether instances that the flow makes carry the key, as `dataValues["altinnkit.submission"]`; so when not set. Without
    /// the mark, an instance whose making got no answer cannot be told from others: the flow ends with a conflict then.
    public var mark: Bool?
    /// An instance to go on with in place of making one: `{partyId}/{guid}`.
    public var instanceId: String?
    /// The forms, by data type. The n-th form of a type goes into the n-th element of that type; one is added where there is
    /// none.
    public var forms: [FormContent]
    /// The attachments.
    public var attachments: [AttachmentContent]
    /// Values for the new instance, by name: some apps read them.
    public var dataValues: JSONValue?
    /// Texts for the inbox, by name.
    public var presentationTexts: JSONValue?
    /// Stops before this task: its kind (`confirmation`, `signing`) or its identifier in the app's process (`Task_2`). Go on
    /// later with `instanceId`.
    public var stopBefore: String?
    /// How to get tokens, when the session brings none.
    public var token: MaskinportenTokenStart?
    /// Language of texts: `nb`, `nn` or `en`.
    public var language: String?
    /// How long the flow goes on, and how much it sends.
    public var bounds: FlowBounds?

    public init(org: String, app: String, instanceOwner: InstanceOwnerSelector, submissionKey: String? = nil, mark: Bool? = nil, instanceId: String? = nil, forms: [FormContent] = [], attachments: [AttachmentContent] = [], dataValues: JSONValue? = nil, presentationTexts: JSONValue? = nil, stopBefore: String? = nil, token: MaskinportenTokenStart? = nil, language: String? = nil, bounds: FlowBounds? = nil) {
        self.org = org
        self.app = app
        self.instanceOwner = instanceOwner
        self.submissionKey = submissionKey
        self.mark = mark
        self.instanceId = instanceId
        self.forms = forms
        self.attachments = attachments
        self.dataValues = dataValues
        self.presentationTexts = presentationTexts
        self.stopBefore = stopBefore
        self.token = token
        self.language = language
        self.bounds = bounds
    }
}

extension FormSubmission: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 14, of: Self.self)
        org = try fields.next()
        app = try fields.next()
        instanceOwner = try fields.next()
        submissionKey = try fields.next()
        mark = try fields.next()
        instanceId = try fields.next()
        forms = try fields.next()
        attachments = try fields.next()
        dataValues = try fields.next()
        presentationTexts = try fields.next()
        stopBefore = try fields.next()
        token = try fields.next()
        language = try fields.next()
        bounds = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            org.ffi(&kept),
            app.ffi(&kept),
            instanceOwner.ffi(&kept),
            submissionKey.ffi(&kept),
            mark.ffi(&kept),
            instanceId.ffi(&kept),
            forms.ffi(&kept),
            attachments.ffi(&kept),
            dataValues.ffi(&kept),
            presentationTexts.ffi(&kept),
            stopBefore.ffi(&kept),
            token.ffi(&kept),
            language.ffi(&kept),
            bounds.ffi(&kept),
        ], [])
    }
}

/// The forms of one service.
public struct FormTask: Hashable, Sendable {
    /// Code of the service (tjenestekode).
    public var serviceCode: String
    /// Number of the service's edition (tjenesteutgavekode).
    public var serviceEdition: Int32
    /// The forms: one main form, and sub forms that point at it.
    public var forms: [FormTaskForm]

    public init(serviceCode: String, serviceEdition: Int32, forms: [FormTaskForm] = []) {
        self.serviceCode = serviceCode
        self.serviceEdition = serviceEdition
        self.forms = forms
    }
}

extension FormTask: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        serviceCode = try fields.next()
        serviceEdition = try fields.next()
        forms = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            serviceCode.ffi(&kept),
            serviceEdition.ffi(&kept),
            forms.ffi(&kept),
        ], [])
    }
}

/// A file that goes with the forms. All files of a shipment together may have 30 MB.
public struct FormTaskAttachment: Hashable, Sendable {
    /// Name, as the portal shows it.
    public var name: String?
    /// The end-user system's name for the attachment, unique.
    public var endUserSystemReference: String?
    /// `endUserSystemReference` of the form that the attachment belongs to.
    public var parentReference: String?
    /// File name, without `:` and `\`.
    public var fileName: String
    /// Whether the content is encrypted.
    public var encrypted: Bool?
    /// The content.
    public var data: Blob
    /// Name of the attachment rule it comes under, for services that have attachment rules.
    public var attachmentTypeName: String?
    /// Checksum of the content, for services that ask for one.
    public var checksum: String?

    public init(fileName: String, data: Blob, name: String? = nil, endUserSystemReference: String? = nil, parentReference: String? = nil, encrypted: Bool? = nil, attachmentTypeName: String? = nil, checksum: String? = nil) {
        self.name = name
        self.endUserSystemReference = endUserSystemReference
        self.parentReference = parentReference
        self.fileName = fileName
        self.encrypted = encrypted
        self.data = data
        self.attachmentTypeName = attachmentTypeName
        self.checksum = checksum
    }
}

extension FormTaskAttachment: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        name = try fields.next()
        endUserSystemReference = try fields.next()
        parentReference = try fields.next()
        fileName = try fields.next()
        encrypted = try fields.next()
        data = try fields.next()
        attachmentTypeName = try fields.next()
        checksum = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            name.ffi(&kept),
            endUserSystemReference.ffi(&kept),
            parentReference.ffi(&kept),
            fileName.ffi(&kept),
            encrypted.ffi(&kept),
            data.ffi(&kept),
            attachmentTypeName.ffi(&kept),
            checksum.ffi(&kept),
        ], [])
    }
}

/// One form (skjema) or sub form (underskjema).
public struct FormTaskForm: Hashable, Sendable {
    /// Whether the form is complete; one that is not is left in the work list, to be finished in the portal.
    public var completed: Bool
    /// The form's data format.
    public var dataFormatId: String
    /// Version of the data format.
    public var dataFormatVersion: Int32
    /// The end-user system's name for the form, unique. The receipt gives it back as `SendersReference`.
    public var endUserSystemReference: String?
    /// Number of the main form, for sub forms.
    public var parentReference: Int32?
    /// The form itself: a whole XML document by the service's own XSD.
    public var formData: String

    public init(completed: Bool, dataFormatId: String, dataFormatVersion: Int32, formData: String, endUserSystemReference: String? = nil, parentReference: Int32? = nil) {
        self.completed = completed
        self.dataFormatId = dataFormatId
        self.dataFormatVersion = dataFormatVersion
        self.endUserSystemReference = endUserSystemReference
        self.parentReference = parentReference
        self.formData = formData
    }
}

extension FormTaskForm: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        completed = try fields.next()
        dataFormatId = try fields.next()
        dataFormatVersion = try fields.next()
        endUserSystemReference = try fields.next()
        parentReference = try fields.next()
        formData = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            completed.ffi(&kept),
            dataFormatId.ffi(&kept),
            dataFormatVersion.ffi(&kept),
            endUserSystemReference.ffi(&kept),
            parentReference.ffi(&kept),
            formData.ffi(&kept),
        ], [])
    }
}

/// The forms of a service, each with its XSD.
public struct FormTaskSchemaDefinitions: Hashable, Sendable {
    /// One for each form. Nothing in the answer tells the main form from the sub forms.
    public var forms: [FormSchemaDefinition]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(forms: [FormSchemaDefinition] = []) {
        self.forms = forms
    }
}

extension FormTaskSchemaDefinitions: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        forms = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            forms.ffi(&kept),
        ], unknown)
    }
}

/// Altinn took the form task. It says nothing more; the archive reference is in the receipt and in the element list.
public struct FormTaskSentIn: Hashable, Sendable {
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init() {
    }
}

extension FormTaskSentIn: Member {
    package init(ffi: FfiValue) throws {
        let fields = try Fields(ffi, 0, of: Self.self)
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], unknown)
    }
}

/// The form task is in form filling again. Altinn says nothing more.
public struct FormTaskSetBack: Hashable, Sendable {
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init() {
    }
}

extension FormTaskSetBack: Member {
    package init(ffi: FfiValue) throws {
        let fields = try Fields(ffi, 0, of: Self.self)
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], unknown)
    }
}

/// A shipment (forsendelse): what one submission carries.
public struct FormTaskShipment: Hashable, Sendable {
    /// On whose behalf: organisation number or national identity number.
    public var reportee: String
    /// The end-user system's name for the shipment, unique. A lost answer is found again by it.
    public var externalShipmentReference: String?
    /// The forms.
    public var formTask: FormTask
    /// Files that go with the forms.
    public var attachments: [FormTaskAttachment]
    /// The signature, when the end user signed in the end-user system.
    public var signature: ShipmentSignature?
    /// Locks the user-controlled signing step (brukerstyrt signering). Only for trusted partners.
    public var isUserDelegationLocked: Bool?
    /// How many signatures the user-controlled signing step takes.
    public var userDefinedNumberOfSignaturesRequired: Int32?
    /// Who may sign in the user-controlled signing step.
    public var users: [DelegatedUser]
    /// The key to sensitive fields, encrypted for those who may read them.
    public var encryptedKey: EncryptedKey?
    /// The collaboration (samhandlingstjeneste) that the shipment belongs to.
    public var caseId: Int32?

    public init(reportee: String, formTask: FormTask, externalShipmentReference: String? = nil, attachments: [FormTaskAttachment] = [], signature: ShipmentSignature? = nil, isUserDelegationLocked: Bool? = nil, userDefinedNumberOfSignaturesRequired: Int32? = nil, users: [DelegatedUser] = [], encryptedKey: EncryptedKey? = nil, caseId: Int32? = nil) {
        self.reportee = reportee
        self.externalShipmentReference = externalShipmentReference
        self.formTask = formTask
        self.attachments = attachments
        self.signature = signature
        self.isUserDelegationLocked = isUserDelegationLocked
        self.userDefinedNumberOfSignaturesRequired = userDefinedNumberOfSignaturesRequired
        self.users = users
        self.encryptedKey = encryptedKey
        self.caseId = caseId
    }
}

extension FormTaskShipment: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 10, of: Self.self)
        reportee = try fields.next()
        externalShipmentReference = try fields.next()
        formTask = try fields.next()
        attachments = try fields.next()
        signature = try fields.next()
        isUserDelegationLocked = try fields.next()
        userDefinedNumberOfSignaturesRequired = try fields.next()
        users = try fields.next()
        encryptedKey = try fields.next()
        caseId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            reportee.ffi(&kept),
            externalShipmentReference.ffi(&kept),
            formTask.ffi(&kept),
            attachments.ffi(&kept),
            signature.ffi(&kept),
            isUserDelegationLocked.ffi(&kept),
            userDefinedNumberOfSignaturesRequired.ffi(&kept),
            users.ffi(&kept),
            encryptedKey.ffi(&kept),
            caseId.ffi(&kept),
        ], [])
    }
}

/// The signature is kept, and, if it was the last one, the form task is sent in and archived. Altinn says nothing more.
public struct FormTaskSigned: Hashable, Sendable {
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init() {
    }
}

extension FormTaskSigned: Member {
    package init(ffi: FfiValue) throws {
        let fields = try Fields(ffi, 0, of: Self.self)
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], unknown)
    }
}

/// Submits a form task and follows it to its receipt.
///
/// Asks the user for the one-time code (`Ask` with kind `oneTimeCode`), and after a restore for the password too. What Altinn
/// refuses of the user's is asked for again, with Altinn's words, and twice at most. Ends with what became of the shipment; a
/// shipment that Altinn refused is an outcome, not an error.
///
/// An error with code `conflict` means that Altinn has a shipment of that reference which this flow did not make; its receipt
/// stands in the error's `candidates`. An error with retry `checkFirst` means that the shipment may have arrived: restore the
/// flow, which looks before it acts, or look for the receipt by the reference.
public struct FormTaskSubmission: Hashable, Sendable {
    /// Who submits.
    public var user: FormTaskSubmitter
    /// What is submitted. `externalShipmentReference` must be set, and unique: a lost answer is found again by it.
    public var shipment: FormTaskShipment
    /// The host's own name for this submission: stable, and used for nothing else, for example the number of the record in
    /// its database. At most 200 characters. Made up by the flow when not given; then only a saved flow knows it.
    public var submissionKey: String?
    /// Whether forms and attachments without an `endUserSystemReference` get one, made of the key; so when not set. Altinn
    /// writes it on the parts of the receipt, and the flow tells its own receipt from another's by it.
    public var mark: Bool?
    /// How long it goes on, and how much it sends.
    public var bounds: FlowBounds?

    public init(user: FormTaskSubmitter, shipment: FormTaskShipment, submissionKey: String? = nil, mark: Bool? = nil, bounds: FlowBounds? = nil) {
        self.user = user
        self.shipment = shipment
        self.submissionKey = submissionKey
        self.mark = mark
        self.bounds = bounds
    }
}

extension FormTaskSubmission: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        user = try fields.next()
        shipment = try fields.next()
        submissionKey = try fields.next()
        mark = try fields.next()
        bounds = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            shipment.ffi(&kept),
            submissionKey.ffi(&kept),
            mark.ffi(&kept),
            bounds.ffi(&kept),
        ], [])
    }
}

/// The end user who submits.
public struct FormTaskSubmitter: Hashable, Sendable {
    /// The user's national identity number.
    public var nationalIdentityNumber: String
    /// The user's Altinn password; asked for when not given, and after a restore.
    public var password: Secret?
    /// Which one-time code to use: `AltinnPin`, `SMSPin` or `TaxPin`.
    public var authMethod: String

    public init(nationalIdentityNumber: String, authMethod: String, password: Secret? = nil) {
        self.nationalIdentityNumber = nationalIdentityNumber
        self.password = password
        self.authMethod = authMethod
    }
}

extension FormTaskSubmitter: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        nationalIdentityNumber = try fields.next()
        password = try fields.next()
        authMethod = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            nationalIdentityNumber.ffi(&kept),
            password.ffi(&kept),
            authMethod.ffi(&kept),
        ], [])
    }
}

/// New data for the forms of a form task that is being filled in.
public struct FormTaskUpdate: Hashable, Sendable {
    /// The end-user system's name for this update, unique: its receipt is found by it.
    public var externalShipmentReference: String?
    /// The forms.
    public var forms: [FormUpdate]
    /// Number of the element in the message box (the receipt's `WorkFlowReference`).
    public var reporteeElementId: Int32

    public init(reporteeElementId: Int32, externalShipmentReference: String? = nil, forms: [FormUpdate] = []) {
        self.externalShipmentReference = externalShipmentReference
        self.forms = forms
        self.reporteeElementId = reporteeElementId
    }
}

extension FormTaskUpdate: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        externalShipmentReference = try fields.next()
        forms = try fields.next()
        reporteeElementId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            externalShipmentReference.ffi(&kept),
            forms.ffi(&kept),
            reporteeElementId.ffi(&kept),
        ], [])
    }
}

/// New data for a form, or a new form.
public struct FormUpdate: Hashable, Sendable {
    /// The form's data format.
    public var dataFormatId: String
    /// Version of the data format.
    public var dataFormatVersion: Int32
    /// The end-user system's name for the form, unique among the forms of the form task. The receipt gives it back as
    /// `SendersReference`, which is what the documentation calls it here too.
    public var endUserSystemReference: String?
    /// The form itself: a whole XML document by the service's own XSD.
    public var formData: String
    /// Altinn's number of the form; 0 makes a new one.
    public var formId: Int32?

    public init(dataFormatId: String, dataFormatVersion: Int32, formData: String, endUserSystemReference: String? = nil, formId: Int32? = nil) {
        self.dataFormatId = dataFormatId
        self.dataFormatVersion = dataFormatVersion
        self.endUserSystemReference = endUserSystemReference
        self.formData = formData
        self.formId = formId
    }
}

extension FormUpdate: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        dataFormatId = try fields.next()
        dataFormatVersion = try fields.next()
        endUserSystemReference = try fields.next()
        formData = try fields.next()
        formId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            dataFormatId.ffi(&kept),
            dataFormatVersion.ffi(&kept),
            endUserSystemReference.ffi(&kept),
            formData.ffi(&kept),
            formId.ffi(&kept),
        ], [])
    }
}

/// Asks how long it would take Altinn to process what is submitted now.
public struct GetAltinnSubmissionStatus: Hashable, Sendable {

    public init() {
    }
}

extension GetAltinnSubmissionStatus: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks an app for its data types, limits and scopes. It takes no token: anyone may ask.
public struct GetApplicationMetadata: Hashable, Sendable {
    /// Short name of the service owner.
    public var org: String
    /// Name of the app.
    public var app: String
    /// Whether the app checks that the address is its own (409 when it is not); it does when not set.
    public var checkOrgApp: Bool?

    public init(org: String, app: String, checkOrgApp: Bool? = nil) {
        self.org = org
        self.app = app
        self.checkOrgApp = checkOrgApp
    }
}

extension GetApplicationMetadata: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        org = try fields.next()
        app = try fields.next()
        checkOrgApp = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            org.ffi(&kept),
            app.ffi(&kept),
            checkOrgApp.ffi(&kept),
        ], [])
    }
}

/// Reads an archived message (arkivert melding) with its attachments. Messages that are not archived are read with
/// `altinn2.soap.correspondence.get_correspondence_for_end_user_system`.
public struct GetArchivedCorrespondence: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the message in the archive: `archiveId` of the element list.
    public var archiveId: Int32

    public init(archiveId: Int32, user: EndUser? = nil) {
        self.user = user
        self.archiveId = archiveId
    }
}

extension GetArchivedCorrespondence: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        user = try fields.next()
        archiveId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            archiveId.ffi(&kept),
        ], [])
    }
}

/// Reads an archived form task (arkivert skjemasett): its forms with their data, and what was attached and signed.
public struct GetArchivedFormTask: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the element in the archive.
    public var reporteeElementId: Int32
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the one it was archived in. The session's when
    /// not set.
    public var languageId: Int32?

    public init(reporteeElementId: Int32, user: EndUser? = nil, languageId: Int32? = nil) {
        self.user = user
        self.reporteeElementId = reporteeElementId
        self.languageId = languageId
    }
}

extension GetArchivedFormTask: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        user = try fields.next()
        reporteeElementId = try fields.next()
        languageId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reporteeElementId.ffi(&kept),
            languageId.ffi(&kept),
        ], [])
    }
}

/// Reads an archived lookup (arkivert innsynstjeneste): what was looked up, as a PDF document.
public struct GetArchivedLookup: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the element in the archive.
    public var reporteeElementId: Int32
    /// LCID of the language (1033, 1044 or 2068). The session's when not set.
    public var languageId: Int32?

    public init(reporteeElementId: Int32, user: EndUser? = nil, languageId: Int32? = nil) {
        self.user = user
        self.reporteeElementId = reporteeElementId
        self.languageId = languageId
    }
}

extension GetArchivedLookup: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        user = try fields.next()
        reporteeElementId = try fields.next()
        languageId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reporteeElementId.ffi(&kept),
            languageId.ffi(&kept),
        ], [])
    }
}

/// Reads one attachment of an archived element, with its content.
///
/// The content travels as base64 within the answer; `altinn2.soap.reportee_archive_streamed.get_attachment_data_streamed`
/// gives it as plain bytes, without what is known of it.
public struct GetAttachmentData: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the attachment: `attachmentId` of an archived form task's attachments.
    public var attachmentId: Int32

    public init(attachmentId: Int32, user: EndUser? = nil) {
        self.user = user
        self.attachmentId = attachmentId
    }
}

extension GetAttachmentData: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        user = try fields.next()
        attachmentId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            attachmentId.ffi(&kept),
        ], [])
    }
}

/// Reads the content of one attachment of an archived element, of any size.
public struct GetAttachmentDataStreamed: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the attachment: `attachmentId` of an archived form task's attachments.
    public var attachmentId: Int32

    public init(attachmentId: Int32, user: EndUser? = nil) {
        self.user = user
        self.attachmentId = attachmentId
    }
}

extension GetAttachmentDataStreamed: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        user = try fields.next()
        attachmentId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            attachmentId.ffi(&kept),
        ], [])
    }
}

/// Asks which one-time code (engangskode, pinkode) the user has to give with the calls that follow.
///
/// With `SMSPin` Altinn sends the code to the user's phone; with `AltinnPin` the answer says which code of the letter it
/// wants. A session lasts 30 minutes from each call that uses the code, 8 hours at most.
public struct GetAuthenticationChallenge: Hashable, Sendable {
    /// Who is to be challenged, and how.
    public var challengeRequest: AuthenticationChallengeRequest

    public init(challengeRequest: AuthenticationChallengeRequest) {
        self.challengeRequest = challengeRequest
    }
}

extension GetAuthenticationChallenge: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        challengeRequest = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            challengeRequest.ffi(&kept),
        ], [])
    }
}

/// Asks what this user can do now with a form task: that depends on the step of its workflow and on the user's rights.
///
/// The function `altinn2.soap.workflow.next_steps` says which calls follow from the answer.
public struct GetAvailableActions: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the element: `reporteeElementId` of the element list.
    public var reporteeElementId: Int32

    public init(reporteeElementId: Int32, user: EndUser? = nil) {
        self.user = user
        self.reporteeElementId = reporteeElementId
    }
}

extension GetAvailableActions: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        user = try fields.next()
        reporteeElementId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reporteeElementId.ffi(&kept),
        ], [])
    }
}

/// Lists the broker files that a recipient can download.
///
/// Files that the system or the recipient may not read, or whose service wants a higher security level than the system's
/// sign-in gives, are left out without a word. To see often whether something came, `check_if_available_files` is the one to
/// ask.
public struct GetAvailableFiles: Hashable, Sendable {
    /// Which files.
    public var search: BrokerFileSearch

    public init(search: BrokerFileSearch) {
        self.search = search
    }
}

extension GetAvailableFiles: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        search = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            search.ffi(&kept),
        ], [])
    }
}

/// Lists the services (tjenester) that Altinn offers, with their attachment rules. The answer is large: some 2000 services,
/// 3 MB.
public struct GetAvailableServices: Hashable, Sendable {

    public init() {
    }
}

extension GetAvailableServices: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Lists the services (tjenester) that Altinn offers, without their kinds and attachment rules. Newer versions tell more;
/// this one is there in the WS flavour too.
///
/// Altinn documents no errors of it.
public struct GetAvailableServicesV1: Hashable, Sendable {
    /// Language of the names, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when
    /// not set.
    public var languageId: Int32?

    public init(languageId: Int32? = nil) {
        self.languageId = languageId
    }
}

extension GetAvailableServicesV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        languageId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            languageId.ffi(&kept),
        ], [])
    }
}

/// Lists the services (tjenester) that Altinn offers, with their kinds. The third version has their attachment rules too,
/// and is there in the Basic flavour only.
///
/// Altinn documents no errors of it.
public struct GetAvailableServicesV2: Hashable, Sendable {
    /// Language of the names, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when
    /// not set.
    public var languageId: Int32?

    public init(languageId: Int32? = nil) {
        self.languageId = languageId
    }
}

extension GetAvailableServicesV2: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        languageId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            languageId.ffi(&kept),
        ], [])
    }
}

/// Lists the active collaborations (samhandlingstjenester) of a reportee: all of one service, or one by its number.
///
/// Give either `caseId`, or `externalServiceCode` and `externalServiceEditionCode`. Archived collaborations are in the
/// element list only. On EC2 the password travels as `userPassword`, other than in most services.
public struct GetCaseList: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the collaboration.
    public var caseId: Int32?
    /// Code of the collaboration's service (tjenestekode).
    public var externalServiceCode: String?
    /// Number of the service's edition (tjenesteutgavekode).
    public var externalServiceEditionCode: Int32?
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set.
    public var languageId: Int32?
    /// Whose collaborations: organisation number or national identity number.
    public var reportee: String

    public init(reportee: String, user: EndUser? = nil, caseId: Int32? = nil, externalServiceCode: String? = nil, externalServiceEditionCode: Int32? = nil, languageId: Int32? = nil) {
        self.user = user
        self.caseId = caseId
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
        self.languageId = languageId
        self.reportee = reportee
    }
}

extension GetCaseList: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        user = try fields.next()
        caseId = try fields.next()
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
        languageId = try fields.next()
        reportee = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            caseId.ffi(&kept),
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
            languageId.ffi(&kept),
            reportee.ffi(&kept),
        ], [])
    }
}

/// Reads the certificates of the service owners that receive a service's forms.
///
/// Sensitive fields are encrypted with a symmetric key, and that one with the public key of each certificate; the number of
/// the certificate goes with the key in the shipment.
public struct GetCertificates: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Code of the service (tjenestekode).
    public var externalServiceCode: String
    /// Number of the service's edition (tjenesteutgavekode).
    public var externalServiceEditionCode: Int32

    public init(externalServiceCode: String, externalServiceEditionCode: Int32, user: EndUser? = nil) {
        self.user = user
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
    }
}

extension GetCertificates: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        user = try fields.next()
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
        ], [])
    }
}

/// Fetches a code list (kodeliste): the values that a field of a form may have.
///
/// Altinn's documentation does not speak of the operation; it is in the WSDLs of both flavours, under the same name.
public struct GetCodeList: Hashable, Sendable {
    /// Name of the list.
    public var codeListName: String
    /// Version of the list.
    public var codeListVersion: Int32?
    /// Language of the values, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when
    /// not set.
    public var languageId: Int32?

    public init(codeListName: String, codeListVersion: Int32? = nil, languageId: Int32? = nil) {
        self.codeListName = codeListName
        self.codeListVersion = codeListVersion
        self.languageId = languageId
    }
}

extension GetCodeList: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        codeListName = try fields.next()
        codeListVersion = try fields.next()
        languageId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            codeListName.ffi(&kept),
            codeListVersion.ffi(&kept),
            languageId.ffi(&kept),
        ], [])
    }
}

/// Fetches a message. For its recipient this sets the status `Fetched`.
///
/// 404 with code `CORR-01001` also when it is not yet published, or deleted.
public struct GetCorrespondence: Hashable, Sendable {
    /// Identifier of the message.
    public var correspondenceId: String

    public init(correspondenceId: String) {
        self.correspondenceId = correspondenceId
    }
}

extension GetCorrespondence: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        correspondenceId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            correspondenceId.ffi(&kept),
        ], [])
    }
}

/// Reads one message (melding) with its attachments. Altinn marks it as read by this.
public struct GetCorrespondenceForEndUserSystem: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the message: `reporteeElementId` of the element list.
    public var correspondenceId: Int32
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the message's own. The session's when not set.
    public var languageId: Int32?

    public init(correspondenceId: Int32, user: EndUser? = nil, languageId: Int32? = nil) {
        self.user = user
        self.correspondenceId = correspondenceId
        self.languageId = languageId
    }
}

extension GetCorrespondenceForEndUserSystem: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        user = try fields.next()
        correspondenceId = try fields.next()
        languageId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            correspondenceId.ffi(&kept),
            languageId.ffi(&kept),
        ], [])
    }
}

/// Reads one message (melding) in its older form. `GetCorrespondenceForEndUserSystem` tells more of it.
///
/// Altinn marks the message as read by this.
public struct GetCorrespondenceForEndUserSystemV1: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the message: `reporteeElementId` of the element list.
    public var correspondenceId: Int32
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the message's own. The session's when not set.
    public var languageId: Int32?

    public init(correspondenceId: Int32, user: EndUser? = nil, languageId: Int32? = nil) {
        self.user = user
        self.correspondenceId = correspondenceId
        self.languageId = languageId
    }
}

extension GetCorrespondenceForEndUserSystemV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        user = try fields.next()
        correspondenceId = try fields.next()
        languageId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            correspondenceId.ffi(&kept),
            languageId.ffi(&kept),
        ], [])
    }
}

/// Lists the messages (meldinger) of an archive reference, for example the answers to what was submitted.
///
/// EC2 wants both dates.
public struct GetCorrespondenceListForArchiveRef: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Whose messages: organisation number or national identity number.
    public var reportee: String
    /// The archive reference (arkivreferanse): `AR` and a number.
    public var archiveReference: String
    /// Only messages after this time.
    public var fromDate: AltinnDateTime?
    /// Only messages before this time.
    public var toDate: AltinnDateTime?
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
    public var languageId: Int32?

    public init(reportee: String, archiveReference: String, user: EndUser? = nil, fromDate: AltinnDateTime? = nil, toDate: AltinnDateTime? = nil, languageId: Int32? = nil) {
        self.user = user
        self.reportee = reportee
        self.archiveReference = archiveReference
        self.fromDate = fromDate
        self.toDate = toDate
        self.languageId = languageId
    }
}

extension GetCorrespondenceListForArchiveRef: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        user = try fields.next()
        reportee = try fields.next()
        archiveReference = try fields.next()
        fromDate = try fields.next()
        toDate = try fields.next()
        languageId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reportee.ffi(&kept),
            archiveReference.ffi(&kept),
            fromDate.ffi(&kept),
            toDate.ffi(&kept),
            languageId.ffi(&kept),
        ], [])
    }
}

/// Lists the messages (meldinger) of a reportee. `GetReporteeElementList` can search for more.
///
/// EC2 wants both dates.
public struct GetCorrespondenceListForReportee: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Whose messages: organisation number or national identity number.
    public var reportee: String
    /// Only messages after this time.
    public var fromDate: AltinnDateTime?
    /// Only messages before this time.
    public var toDate: AltinnDateTime?
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
    public var languageId: Int32?

    public init(reportee: String, user: EndUser? = nil, fromDate: AltinnDateTime? = nil, toDate: AltinnDateTime? = nil, languageId: Int32? = nil) {
        self.user = user
        self.reportee = reportee
        self.fromDate = fromDate
        self.toDate = toDate
        self.languageId = languageId
    }
}

extension GetCorrespondenceListForReportee: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        user = try fields.next()
        reportee = try fields.next()
        fromDate = try fields.next()
        toDate = try fields.next()
        languageId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reportee.ffi(&kept),
            fromDate.ffi(&kept),
            toDate.ffi(&kept),
            languageId.ffi(&kept),
        ], [])
    }
}

/// Fetches the rows of a code list (kodeliste) that fit all the filters given.
///
/// The one operation of the service without credentials: it has none even on Basic, and needs no session with any. Altinn's
/// documentation does not speak of it; it is in the WSDLs of both flavours, under the same name.
public struct GetFilteredCodeList: Hashable, Sendable {
    /// Name of the list.
    public var codeListName: String
    /// Version of the list.
    public var codeListVersion: Int32?
    /// Language of the values, as Altinn's number (1033 English, 1044 bokmål, 1083 Sámi, 2068 nynorsk); the session's when
    /// not set.
    public var languageId: Int32?
    /// Filter for the code.
    public var code: String?
    /// Filter for the first value.
    public var value1Filter: String?
    /// Filter for the second value.
    public var value2Filter: String?
    /// Filter for the third value.
    public var value3Filter: String?
    /// How filters are held against values.
    public var filterMatchType: FilterMatchType?

    public init(codeListName: String, codeListVersion: Int32? = nil, languageId: Int32? = nil, code: String? = nil, value1Filter: String? = nil, value2Filter: String? = nil, value3Filter: String? = nil, filterMatchType: FilterMatchType? = nil) {
        self.codeListName = codeListName
        self.codeListVersion = codeListVersion
        self.languageId = languageId
        self.code = code
        self.value1Filter = value1Filter
        self.value2Filter = value2Filter
        self.value3Filter = value3Filter
        self.filterMatchType = filterMatchType
    }
}

extension GetFilteredCodeList: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        codeListName = try fields.next()
        codeListVersion = try fields.next()
        languageId = try fields.next()
        code = try fields.next()
        value1Filter = try fields.next()
        value2Filter = try fields.next()
        value3Filter = try fields.next()
        filterMatchType = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            codeListName.ffi(&kept),
            codeListVersion.ffi(&kept),
            languageId.ffi(&kept),
            code.ffi(&kept),
            value1Filter.ffi(&kept),
            value2Filter.ffi(&kept),
            value3Filter.ffi(&kept),
            filterMatchType.ffi(&kept),
        ], [])
    }
}

/// Reads the forms of a form task (skjemasett) with their data.
public struct GetFormSetData: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the form task: `reporteeElementId` of the element list.
    public var reporteeElementId: Int32
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
    public var languageId: Int32?

    public init(reporteeElementId: Int32, user: EndUser? = nil, languageId: Int32? = nil) {
        self.user = user
        self.reporteeElementId = reporteeElementId
        self.languageId = languageId
    }
}

extension GetFormSetData: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        user = try fields.next()
        reporteeElementId = try fields.next()
        languageId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reporteeElementId.ffi(&kept),
            languageId.ffi(&kept),
        ], [])
    }
}

/// Lists the forms and attachments of a form task (skjemasett), without their content.
///
/// `altinn2.soap.workflow.do_signing` takes the numbers that are told here.
public struct GetFormSetElements: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the form task: `reporteeElementId` of the element list.
    public var reporteeElementId: Int32
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
    public var languageId: Int32?

    public init(reporteeElementId: Int32, user: EndUser? = nil, languageId: Int32? = nil) {
        self.user = user
        self.reporteeElementId = reporteeElementId
        self.languageId = languageId
    }
}

extension GetFormSetElements: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        user = try fields.next()
        reporteeElementId = try fields.next()
        languageId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reporteeElementId.ffi(&kept),
            languageId.ffi(&kept),
        ], [])
    }
}

/// Lists the forms and attachments of a form task (skjemasett), in the older form. `GetFormSetElements` tells more.
public struct GetFormSetElementsV1: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the form task: `reporteeElementId` of the element list.
    public var reporteeElementId: Int32
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083). The session's when not set.
    public var languageId: Int32?

    public init(reporteeElementId: Int32, user: EndUser? = nil, languageId: Int32? = nil) {
        self.user = user
        self.reporteeElementId = reporteeElementId
        self.languageId = languageId
    }
}

extension GetFormSetElementsV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        user = try fields.next()
        reporteeElementId = try fields.next()
        languageId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reporteeElementId.ffi(&kept),
            languageId.ffi(&kept),
        ], [])
    }
}

/// Fetches the XSDs of all forms of a service (innsendingstjeneste), the main form and the sub forms.
///
/// `SchemaFiles`(super::SchemaFiles) makes files of the answer. On WS the operation is called
/// `GetSchemaDefinitionsForFormTask`. Altinn documents no errors of it.
public struct GetFormTaskSchemaDefinitions: Hashable, Sendable {
    /// Code of the service (tjenestekode).
    public var externalServiceCode: String
    /// Number of the service's edition (tjenesteutgavekode).
    public var externalServiceEditionCode: Int32

    public init(externalServiceCode: String, externalServiceEditionCode: Int32) {
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
    }
}

extension GetFormTaskSchemaDefinitions: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
        ], [])
    }
}

/// Asks for an instance: its process, its status and what data it holds.
public struct GetInstance: Hashable, Sendable {
    /// Short name of the service owner.
    public var org: String
    /// Name of the app.
    public var app: String
    /// Number of the party that the instance belongs to.
    public var instanceOwnerPartyId: Int32
    /// GUID of the instance.
    public var instanceGuid: String

    public init(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String) {
        self.org = org
        self.app = app
        self.instanceOwnerPartyId = instanceOwnerPartyId
        self.instanceGuid = instanceGuid
    }
}

extension GetInstance: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        org = try fields.next()
        app = try fields.next()
        instanceOwnerPartyId = try fields.next()
        instanceGuid = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            org.ffi(&kept),
            app.ffi(&kept),
            instanceOwnerPartyId.ffi(&kept),
            instanceGuid.ffi(&kept),
        ], [])
    }
}

/// Asks what comes after the step that a form task is in, whoever may do it.
public struct GetNextWorkflowStateTypeInProcessFlow: Hashable, Sendable {
    /// Number of the element: `reporteeElementId` of the element list.
    public var reporteeElementId: Int32

    public init(reporteeElementId: Int32) {
        self.reporteeElementId = reporteeElementId
    }
}

extension GetNextWorkflowStateTypeInProcessFlow: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        reporteeElementId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            reporteeElementId.ffi(&kept),
        ], [])
    }
}

/// Reads what there is to pay for a period that was reported.
public struct GetPaymentInformation: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// The form's data format.
    public var dataFormatId: String
    /// Who has to pay: organisation number or national identity number.
    public var reportee: String
    /// The year.
    public var year: Int32
    /// Which period of the year, counted from one: 1 for yearly reporting, 1 or 2 for half-yearly, and so on.
    public var periodNumber: Int32
    /// How the year is divided: 1 yearly, 2 half-yearly, 3 every four months, 4 quarterly, 5 every two months, 6 monthly,
    /// 26 fortnightly, 52 weekly, 365 daily.
    public var periodType: Int32
    /// Number of the municipality (kommunenummer).
    public var municipalNumber: String
    /// What the form was: 1 additional (tilleggsoppgave), 2 changed (endringsoppgave), 3 the main one (hovedoppgave).
    public var formType: Int32
    /// Code of the service (tjenestekode).
    public var externalServiceCode: String
    /// Number of the service's edition (tjenesteutgavekode).
    public var externalServiceEditionCode: Int32

    public init(dataFormatId: String, reportee: String, year: Int32, periodNumber: Int32, periodType: Int32, municipalNumber: String, formType: Int32, externalServiceCode: String, externalServiceEditionCode: Int32, user: EndUser? = nil) {
        self.user = user
        self.dataFormatId = dataFormatId
        self.reportee = reportee
        self.year = year
        self.periodNumber = periodNumber
        self.periodType = periodType
        self.municipalNumber = municipalNumber
        self.formType = formType
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
    }
}

extension GetPaymentInformation: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 10, of: Self.self)
        user = try fields.next()
        dataFormatId = try fields.next()
        reportee = try fields.next()
        year = try fields.next()
        periodNumber = try fields.next()
        periodType = try fields.next()
        municipalNumber = try fields.next()
        formType = try fields.next()
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            dataFormatId.ffi(&kept),
            reportee.ffi(&kept),
            year.ffi(&kept),
            periodNumber.ffi(&kept),
            periodType.ffi(&kept),
            municipalNumber.ffi(&kept),
            formType.ffi(&kept),
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
        ], [])
    }
}

/// Asks for what the service owner and the registers know of what a service's forms ask for (preutfylling).
///
/// Without `dataFormatIds` the main form comes, if there is anything for it. Only fields that somebody filled in come, so
/// the answer is no complete form: `altinn2.soap.prefill.merge` puts it together with the program's own values.
public struct GetPrefillData: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Whose data: organisation number or national identity number.
    public var reportee: String
    /// Code of the service (tjenestekode).
    public var externalServiceCode: String
    /// Number of the service's edition (tjenesteutgavekode).
    public var externalServiceEditionCode: Int32
    /// The forms to get, by their data formats; the main form when there are none.
    public var dataFormatIds: [String]
    /// Whether all valid prefilled form tasks come, and not only the last one.
    public var returnAllFormTasks: Bool?

    public init(reportee: String, externalServiceCode: String, externalServiceEditionCode: Int32, user: EndUser? = nil, dataFormatIds: [String] = [], returnAllFormTasks: Bool? = nil) {
        self.user = user
        self.reportee = reportee
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
        self.dataFormatIds = dataFormatIds
        self.returnAllFormTasks = returnAllFormTasks
    }
}

extension GetPrefillData: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        user = try fields.next()
        reportee = try fields.next()
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
        dataFormatIds = try fields.next()
        returnAllFormTasks = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reportee.ffi(&kept),
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
            dataFormatIds.ffi(&kept),
            returnAllFormTasks.ffi(&kept),
        ], [])
    }
}

/// Asks for whole forms that the service owner filled in beforehand, with the time for which they hold.
///
/// `get_prefill_data` knows more sources.
public struct GetPrefillDataV1: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Whose data: organisation number or national identity number.
    public var reportee: String
    /// Code of the service (tjenestekode).
    public var externalServiceCode: String
    /// Number of the service's edition (tjenesteutgavekode).
    public var externalServiceEditionCode: Int32

    public init(reportee: String, externalServiceCode: String, externalServiceEditionCode: Int32, user: EndUser? = nil) {
        self.user = user
        self.reportee = reportee
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
    }
}

extension GetPrefillDataV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        user = try fields.next()
        reportee = try fields.next()
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reportee.ffi(&kept),
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
        ], [])
    }
}

/// Asks how far the process of an instance has come, and what the caller may do there.
///
/// Ask this too when `super::ProcessNext` got no answer, before trying it again.
public struct GetProcess: Hashable, Sendable {
    /// Short name of the service owner.
    public var org: String
    /// Name of the app.
    public var app: String
    /// Number of the party that the instance belongs to.
    public var instanceOwnerPartyId: Int32
    /// GUID of the instance.
    public var instanceGuid: String
    /// `false` leaves out `workflow`, and saves the app a question to its engine. Apps of version 9 only.
    public var includeWorkflowStatus: Bool?

    public init(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, includeWorkflowStatus: Bool? = nil) {
        self.org = org
        self.app = app
        self.instanceOwnerPartyId = instanceOwnerPartyId
        self.instanceGuid = instanceGuid
        self.includeWorkflowStatus = includeWorkflowStatus
    }
}

extension GetProcess: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        org = try fields.next()
        app = try fields.next()
        instanceOwnerPartyId = try fields.next()
        instanceGuid = try fields.next()
        includeWorkflowStatus = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            org.ffi(&kept),
            app.ffi(&kept),
            instanceOwnerPartyId.ffi(&kept),
            instanceGuid.ffi(&kept),
            includeWorkflowStatus.ffi(&kept),
        ], [])
    }
}

/// Asks for all steps of a form task's workflow: those that are done, the one it is in, and those to come.
public struct GetProcessDetails: Hashable, Sendable {
    /// Number of the element: `reporteeElementId` of the element list.
    public var reporteeElementId: Int32

    public init(reporteeElementId: Int32) {
        self.reporteeElementId = reporteeElementId
    }
}

extension GetProcessDetails: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        reporteeElementId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            reporteeElementId.ffi(&kept),
        ], [])
    }
}

/// Asks for all steps of a form task's workflow, as `get_process_details` does; deleted form tasks are not told apart.
public struct GetProcessDetailsV2: Hashable, Sendable {
    /// Number of the element: `reporteeElementId` of the element list.
    public var reporteeElementId: Int32

    public init(reporteeElementId: Int32) {
        self.reporteeElementId = reporteeElementId
    }
}

extension GetProcessDetailsV2: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        reporteeElementId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            reporteeElementId.ffi(&kept),
        ], [])
    }
}

/// Asks which step of a form task's workflow is the user-controlled signing (brukerstyrt signering).
public struct GetProcessStepIdForParallelSigning: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the element: `reporteeElementId` of the element list.
    public var reporteeElementId: Int32

    public init(reporteeElementId: Int32, user: EndUser? = nil) {
        self.user = user
        self.reporteeElementId = reporteeElementId
    }
}

extension GetProcessStepIdForParallelSigning: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        user = try fields.next()
        reporteeElementId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reporteeElementId.ffi(&kept),
        ], [])
    }
}

/// Asks for a receipt and its sub-receipts.
///
/// Ask by the receipt number that a submission gave, or, when its answer was lost, by the shipment's own
/// `ExternalShipmentReference`. Processing takes time: wait some seconds before the first try, then longer each time.
public struct GetReceipt: Hashable, Sendable {
    /// Which receipt.
    public var search: ReceiptSearch

    public init(search: ReceiptSearch) {
        self.search = search
    }
}

extension GetReceipt: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        search = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            search.ffi(&kept),
        ], [])
    }
}

/// Lists the receipts of a kind, those that changed in a period when one is given.
public struct GetReceiptList: Hashable, Sendable {
    /// Which kind. `NotSet` is refused.
    public var receiptType: ReceiptType
    /// Only those that changed after this time.
    public var dateFrom: AltinnDateTime?
    /// Only those that changed before this time.
    public var dateTo: AltinnDateTime?

    public init(receiptType: ReceiptType, dateFrom: AltinnDateTime? = nil, dateTo: AltinnDateTime? = nil) {
        self.receiptType = receiptType
        self.dateFrom = dateFrom
        self.dateTo = dateTo
    }
}

extension GetReceiptList: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        receiptType = try fields.next()
        dateFrom = try fields.next()
        dateTo = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            receiptType.ffi(&kept),
            dateFrom.ffi(&kept),
            dateTo.ffi(&kept),
        ], [])
    }
}

/// Lists the receipts of a kind, in the older form. New programs use `get_receipt_list`.
///
/// Altinn's documentation calls it outdated and says that it may go. EC2 wants both dates.
public struct GetReceiptListV1: Hashable, Sendable {
    /// Which kind. `NotSet` is refused, and so is the kind left out.
    public var receiptType: ReceiptTypeV1
    /// Only those that changed after this time.
    public var dateFrom: AltinnDateTime?
    /// Only those that changed before this time.
    public var dateTo: AltinnDateTime?

    public init(receiptType: ReceiptTypeV1, dateFrom: AltinnDateTime? = nil, dateTo: AltinnDateTime? = nil) {
        self.receiptType = receiptType
        self.dateFrom = dateFrom
        self.dateTo = dateTo
    }
}

extension GetReceiptListV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        receiptType = try fields.next()
        dateFrom = try fields.next()
        dateTo = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            receiptType.ffi(&kept),
            dateFrom.ffi(&kept),
            dateTo.ffi(&kept),
        ], [])
    }
}

/// Asks for a receipt and its sub-receipts, in the older form. New programs ask with `get_receipt`.
///
/// Altinn's documentation calls it outdated and says that it may go. It does not know receipts of broker services by name.
public struct GetReceiptV1: Hashable, Sendable {
    /// Which receipt.
    public var search: ReceiptSearchV1

    public init(search: ReceiptSearchV1) {
        self.search = search
    }
}

extension GetReceiptV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        search = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            search.ffi(&kept),
        ], [])
    }
}

/// Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), by search criteria.
public struct GetReporteeElementList: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// What to look for.
    public var search: ReporteeElementSearch
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set.
    public var languageId: Int32?

    public init(search: ReporteeElementSearch, user: EndUser? = nil, languageId: Int32? = nil) {
        self.user = user
        self.search = search
        self.languageId = languageId
    }
}

extension GetReporteeElementList: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        user = try fields.next()
        search = try fields.next()
        languageId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            search.ffi(&kept),
            languageId.ffi(&kept),
        ], [])
    }
}

/// Lists elements of a reportee's work list (arbeidsliste) and archive (arkiv), in their older form.
/// `GetReporteeElementList` tells more, and knows collaborations and lookups.
public struct GetReporteeElementListV1: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// What to look for.
    public var search: ReporteeElementSearchV1
    /// LCID of the language of the texts (1044, 2068, 1033 or 1083); 0 for the service's own. The session's when not set.
    public var languageId: Int32?

    public init(search: ReporteeElementSearchV1, user: EndUser? = nil, languageId: Int32? = nil) {
        self.user = user
        self.search = search
        self.languageId = languageId
    }
}

extension GetReporteeElementListV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        user = try fields.next()
        search = try fields.next()
        languageId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            search.ffi(&kept),
            languageId.ffi(&kept),
        ], [])
    }
}

/// Asks for the text that a signer is to read and agree to: of an element, or, before there is one, of a service.
///
/// Give either `reporteeElementId`, or `externalServiceCode` and `externalServiceEditionCode`.
public struct GetSigningText: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Code of the service (tjenestekode), when there is no element yet.
    public var externalServiceCode: String?
    /// Number of the service's edition (tjenesteutgavekode), beside its code.
    public var externalServiceEditionCode: Int32?
    /// Number of the element: `reporteeElementId` of the element list.
    public var reporteeElementId: Int32?
    /// LCID of the language of the text (1044, 2068, 1033 or 1083). The session's when not set.
    public var languageId: Int32?

    public init(user: EndUser? = nil, externalServiceCode: String? = nil, externalServiceEditionCode: Int32? = nil, reporteeElementId: Int32? = nil, languageId: Int32? = nil) {
        self.user = user
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
        self.reporteeElementId = reporteeElementId
        self.languageId = languageId
    }
}

extension GetSigningText: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        user = try fields.next()
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
        reporteeElementId = try fields.next()
        languageId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
            reporteeElementId.ffi(&kept),
            languageId.ffi(&kept),
        ], [])
    }
}

/// Announces a broker file: what it is, from whom and for whom. The answer is the reference to upload it to.
///
/// The reference goes into `upload_file_streamed`; recipients see nothing before the upload.
public struct InitiateBrokerService: Hashable, Sendable {
    /// What is announced.
    public var initiation: BrokerInitiation

    public init(initiation: BrokerInitiation) {
        self.initiation = initiation
    }
}

extension InitiateBrokerService: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        initiation = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            initiation.ffi(&kept),
        ], [])
    }
}

/// One use of an app: who it belongs to, how far it has come, and which data it holds.
///
/// `InstanceResponse` of the app API, `Instance` of the Storage API.
public struct Instance: Hashable, Sendable {
    /// `{instanceOwnerPartyId}/{instanceGuid}`; records of Storage's own have the GUID only.
    public var id: String
    /// The party that the instance belongs to.
    public var instanceOwner: InstanceOwner?
    /// The app, as `{org}/{app}`.
    public var appId: String?
    /// Short name of the service owner, in lower case.
    public var org: String?
    /// Where the instance is.
    public var selfLinks: ResourceLinks?
    /// When it should be sent in at the latest.
    public var dueBefore: AltinnDateTime?
    /// From when on its owner sees it.
    public var visibleAfter: AltinnDateTime?
    /// How far it has come.
    public var process: ProcessState?
    /// Archived, deleted, read; absent on older instances.
    public var status: InstanceStatus?
    /// Who has said that they are done with the instance.
    public var completeConfirmations: [CompleteConfirmation]
    /// The forms, attachments and receipts it holds.
    public var data: [DataElement]
    /// Texts for the inbox, by the name that the app gave them.
    public var presentationTexts: JSONValue?
    /// Values that the app copied out of the form, by the name that the app gave them.
    public var dataValues: JSONValue?
    /// When it was created.
    public var created: AltinnDateTime?
    /// Number of the user, or of the organisation, who created it.
    public var createdBy: String?
    /// When it last changed.
    public var lastChanged: AltinnDateTime?
    /// Number of the user, or of the organisation, who last changed it.
    public var lastChangedBy: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(id: String, instanceOwner: InstanceOwner? = nil, appId: String? = nil, org: String? = nil, selfLinks: ResourceLinks? = nil, dueBefore: AltinnDateTime? = nil, visibleAfter: AltinnDateTime? = nil, process: ProcessState? = nil, status: InstanceStatus? = nil, completeConfirmations: [CompleteConfirmation] = [], data: [DataElement] = [], presentationTexts: JSONValue? = nil, dataValues: JSONValue? = nil, created: AltinnDateTime? = nil, createdBy: String? = nil, lastChanged: AltinnDateTime? = nil, lastChangedBy: String? = nil) {
        self.id = id
        self.instanceOwner = instanceOwner
        self.appId = appId
        self.org = org
        self.selfLinks = selfLinks
        self.dueBefore = dueBefore
        self.visibleAfter = visibleAfter
        self.process = process
        self.status = status
        self.completeConfirmations = completeConfirmations
        self.data = data
        self.presentationTexts = presentationTexts
        self.dataValues = dataValues
        self.created = created
        self.createdBy = createdBy
        self.lastChanged = lastChanged
        self.lastChangedBy = lastChangedBy
    }
}

extension Instance: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 17, of: Self.self)
        id = try fields.next()
        instanceOwner = try fields.next()
        appId = try fields.next()
        org = try fields.next()
        selfLinks = try fields.next()
        dueBefore = try fields.next()
        visibleAfter = try fields.next()
        process = try fields.next()
        status = try fields.next()
        completeConfirmations = try fields.next()
        data = try fields.next()
        presentationTexts = try fields.next()
        dataValues = try fields.next()
        created = try fields.next()
        createdBy = try fields.next()
        lastChanged = try fields.next()
        lastChangedBy = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            id.ffi(&kept),
            instanceOwner.ffi(&kept),
            appId.ffi(&kept),
            org.ffi(&kept),
            selfLinks.ffi(&kept),
            dueBefore.ffi(&kept),
            visibleAfter.ffi(&kept),
            process.ffi(&kept),
            status.ffi(&kept),
            completeConfirmations.ffi(&kept),
            data.ffi(&kept),
            presentationTexts.ffi(&kept),
            dataValues.ffi(&kept),
            created.ffi(&kept),
            createdBy.ffi(&kept),
            lastChanged.ffi(&kept),
            lastChangedBy.ffi(&kept),
        ], unknown)
    }
}

/// The party that an instance belongs to. One of the numbers is set, by the kind of party.
public struct InstanceOwner: Hashable, Sendable {
    /// Number of the party in Altinn.
    public var partyId: String?
    /// National identity number, for a person.
    public var personNumber: String?
    /// Organisation number, for an organisation.
    public var organisationNumber: String?
    /// User name, for someone without a national identity number; newer ones are `epost:` and an address.
    public var username: String?
    /// Identifier outside Altinn, for someone without a national identity number.
    public var externalIdentifier: String?
    /// More about the party; newer apps only.
    public var party: InstanceOwnerParty?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(partyId: String? = nil, personNumber: String? = nil, organisationNumber: String? = nil, username: String? = nil, externalIdentifier: String? = nil, party: InstanceOwnerParty? = nil) {
        self.partyId = partyId
        self.personNumber = personNumber
        self.organisationNumber = organisationNumber
        self.username = username
        self.externalIdentifier = externalIdentifier
        self.party = party
    }
}

extension InstanceOwner: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        partyId = try fields.next()
        personNumber = try fields.next()
        organisationNumber = try fields.next()
        username = try fields.next()
        externalIdentifier = try fields.next()
        party = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            partyId.ffi(&kept),
            personNumber.ffi(&kept),
            organisationNumber.ffi(&kept),
            username.ffi(&kept),
            externalIdentifier.ffi(&kept),
            party.ffi(&kept),
        ], unknown)
    }
}

/// More about the party that an instance belongs to.
public struct InstanceOwnerParty: Hashable, Sendable {
    /// Number of the party.
    public var partyId: Int32?
    /// UUID of the party.
    public var partyUuid: String?
    /// Kind of party; apps write the number.
    public var partyTypeName: InstanceOwnerPartyType?
    /// National identity number, for a person.
    public var ssn: String?
    /// Organisation number, for an organisation.
    public var orgNumber: String?
    /// Form of the organisation, for example `AS`.
    public var unitType: String?
    /// Name.
    public var name: String?
    /// Whether the party is deleted in its register.
    public var isDeleted: Bool?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(partyId: Int32? = nil, partyUuid: String? = nil, partyTypeName: InstanceOwnerPartyType? = nil, ssn: String? = nil, orgNumber: String? = nil, unitType: String? = nil, name: String? = nil, isDeleted: Bool? = nil) {
        self.partyId = partyId
        self.partyUuid = partyUuid
        self.partyTypeName = partyTypeName
        self.ssn = ssn
        self.orgNumber = orgNumber
        self.unitType = unitType
        self.name = name
        self.isDeleted = isDeleted
    }
}

extension InstanceOwnerParty: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        partyId = try fields.next()
        partyUuid = try fields.next()
        partyTypeName = try fields.next()
        ssn = try fields.next()
        orgNumber = try fields.next()
        unitType = try fields.next()
        name = try fields.next()
        isDeleted = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            partyId.ffi(&kept),
            partyUuid.ffi(&kept),
            partyTypeName.ffi(&kept),
            ssn.ffi(&kept),
            orgNumber.ffi(&kept),
            unitType.ffi(&kept),
            name.ffi(&kept),
            isDeleted.ffi(&kept),
        ], unknown)
    }
}

/// The party that an instance will belong to: exactly one of these.
public struct InstanceOwnerSelector: Hashable, Sendable {
    /// Number of the party in Altinn.
    public var partyId: String?
    /// National identity number of a person.
    public var personNumber: String?
    /// Organisation number.
    public var organisationNumber: String?
    /// User name of someone without a national identity number.
    public var username: String?
    /// Identifier outside Altinn of someone without a national identity number.
    public var externalIdentifier: String?

    public init(partyId: String? = nil, personNumber: String? = nil, organisationNumber: String? = nil, username: String? = nil, externalIdentifier: String? = nil) {
        self.partyId = partyId
        self.personNumber = personNumber
        self.organisationNumber = organisationNumber
        self.username = username
        self.externalIdentifier = externalIdentifier
    }
}

extension InstanceOwnerSelector: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        partyId = try fields.next()
        personNumber = try fields.next()
        organisationNumber = try fields.next()
        username = try fields.next()
        externalIdentifier = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            partyId.ffi(&kept),
            personNumber.ffi(&kept),
            organisationNumber.ffi(&kept),
            username.ffi(&kept),
            externalIdentifier.ffi(&kept),
        ], [])
    }
}

/// A page of instances.
public struct InstancePage: Hashable, Sendable {
    /// How many are on the page.
    public var count: Int64?
    /// Address of the next page; absent on the last.
    public var next: String?
    /// The instances.
    public var instances: [Instance]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(count: Int64? = nil, next: String? = nil, instances: [Instance] = []) {
        self.count = count
        self.next = next
        self.instances = instances
    }
}

extension InstancePage: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        count = try fields.next()
        next = try fields.next()
        instances = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            count.ffi(&kept),
            next.ffi(&kept),
            instances.ffi(&kept),
        ], unknown)
    }
}

/// How the choice among instances looks.
public struct InstanceSelection: Hashable, Sendable {
    /// Choices for the number of rows on a page.
    public var rowsPerPageOptions: [Int32]
    /// The number of rows at first.
    public var defaultRowsPerPage: Int32?
    /// Which of the choices is taken at first.
    public var defaultSelectedOption: Int32?
    /// `asc` or `desc`.
    public var sortDirection: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(rowsPerPageOptions: [Int32] = [], defaultRowsPerPage: Int32? = nil, defaultSelectedOption: Int32? = nil, sortDirection: String? = nil) {
        self.rowsPerPageOptions = rowsPerPageOptions
        self.defaultRowsPerPage = defaultRowsPerPage
        self.defaultSelectedOption = defaultSelectedOption
        self.sortDirection = sortDirection
    }
}

extension InstanceSelection: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        rowsPerPageOptions = try fields.next()
        defaultRowsPerPage = try fields.next()
        defaultSelectedOption = try fields.next()
        sortDirection = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            rowsPerPageOptions.ffi(&kept),
            defaultRowsPerPage.ffi(&kept),
            defaultSelectedOption.ffi(&kept),
            sortDirection.ffi(&kept),
        ], unknown)
    }
}

/// Archived, deleted, read.
public struct InstanceStatus: Hashable, Sendable {
    /// Whether it is sent in and archived.
    public var isArchived: Bool?
    /// When it was archived.
    public var archived: AltinnDateTime?
    /// Whether it lies in the bin.
    public var isSoftDeleted: Bool?
    /// When it was put into the bin.
    public var softDeleted: AltinnDateTime?
    /// Whether it is deleted for good.
    public var isHardDeleted: Bool?
    /// When it was marked as deleted for good.
    public var hardDeleted: AltinnDateTime?
    /// Whether its owner has read it.
    public var readStatus: ReadStatus?
    /// What the service owner says about its own processing.
    public var substatus: Substatus?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(isArchived: Bool? = nil, archived: AltinnDateTime? = nil, isSoftDeleted: Bool? = nil, softDeleted: AltinnDateTime? = nil, isHardDeleted: Bool? = nil, hardDeleted: AltinnDateTime? = nil, readStatus: ReadStatus? = nil, substatus: Substatus? = nil) {
        self.isArchived = isArchived
        self.archived = archived
        self.isSoftDeleted = isSoftDeleted
        self.softDeleted = softDeleted
        self.isHardDeleted = isHardDeleted
        self.hardDeleted = hardDeleted
        self.readStatus = readStatus
        self.substatus = substatus
    }
}

extension InstanceStatus: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        isArchived = try fields.next()
        archived = try fields.next()
        isSoftDeleted = try fields.next()
        softDeleted = try fields.next()
        isHardDeleted = try fields.next()
        hardDeleted = try fields.next()
        readStatus = try fields.next()
        substatus = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            isArchived.ffi(&kept),
            archived.ffi(&kept),
            isSoftDeleted.ffi(&kept),
            softDeleted.ffi(&kept),
            isHardDeleted.ffi(&kept),
            hardDeleted.ffi(&kept),
            readStatus.ffi(&kept),
            substatus.ffi(&kept),
        ], unknown)
    }
}

/// What an app reads of an instance that is to be made.
public struct InstanceTemplate: Hashable, Sendable {
    /// The party that it will belong to.
    public var instanceOwner: InstanceOwnerSelector
    /// When it should be sent in at the latest.
    public var dueBefore: AltinnDateTime?
    /// From when on its owner sees it.
    public var visibleAfter: AltinnDateTime?
    /// Texts that the instance keeps, by name: the app and Storage answer with them (`dataValues`). Some apps read them, for
    /// example `inntektsaar`.
    public var dataValues: JSONValue?
    /// Texts for the inbox, by name (`presentationTexts`). The app may change them.
    public var presentationTexts: JSONValue?

    public init(instanceOwner: InstanceOwnerSelector, dueBefore: AltinnDateTime? = nil, visibleAfter: AltinnDateTime? = nil, dataValues: JSONValue? = nil, presentationTexts: JSONValue? = nil) {
        self.instanceOwner = instanceOwner
        self.dueBefore = dueBefore
        self.visibleAfter = visibleAfter
        self.dataValues = dataValues
        self.presentationTexts = presentationTexts
    }
}

extension InstanceTemplate: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        instanceOwner = try fields.next()
        dueBefore = try fields.next()
        visibleAfter = try fields.next()
        dataValues = try fields.next()
        presentationTexts = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            instanceOwner.ffi(&kept),
            dueBefore.ffi(&kept),
            visibleAfter.ffi(&kept),
            dataValues.ffi(&kept),
            presentationTexts.ffi(&kept),
        ], [])
    }
}

/// What a validation found.
public struct InstanceValidation: Hashable, Sendable {
    /// The issues; the instance is valid when none is an error.
    public var issues: [ValidationIssue]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(issues: [ValidationIssue] = []) {
        self.issues = issues
    }
}

extension InstanceValidation: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        issues = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            issues.ffi(&kept),
        ], unknown)
    }
}

/// Opens a collaboration (samhandlingstjeneste) of a service for a reportee, and starts its workflow.
///
/// Only collaborations that a service owner defined (e-dialoger) can be opened like this. Form tasks are put into it by
/// `caseId` of their shipments. Not to be repeated blindly: when the answer is lost, look at `get_case_list` first. On EC2
/// the password travels as `userPassword`, other than in most services.
public struct InstantiateCollaboration: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Code of the collaboration's service (tjenestekode).
    public var externalServiceCode: String
    /// Number of the service's edition (tjenesteutgavekode).
    public var externalServiceEditionCode: Int32
    /// For whom: organisation number or national identity number.
    public var reportee: String
    /// The end-user system's name for it, unique.
    public var externalSystemReference: String?
    /// From when it is visible in the portal; at once when not set. A date without a time is enough.
    public var visibleDateTime: AltinnDateTime?
    /// When something must be done about it. A date without a time is enough.
    public var dueDate: AltinnDateTime?

    public init(externalServiceCode: String, externalServiceEditionCode: Int32, reportee: String, user: EndUser? = nil, externalSystemReference: String? = nil, visibleDateTime: AltinnDateTime? = nil, dueDate: AltinnDateTime? = nil) {
        self.user = user
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
        self.reportee = reportee
        self.externalSystemReference = externalSystemReference
        self.visibleDateTime = visibleDateTime
        self.dueDate = dueDate
    }
}

extension InstantiateCollaboration: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 7, of: Self.self)
        user = try fields.next()
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
        reportee = try fields.next()
        externalSystemReference = try fields.next()
        visibleDateTime = try fields.next()
        dueDate = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
            reportee.ffi(&kept),
            externalSystemReference.ffi(&kept),
            visibleDateTime.ffi(&kept),
            dueDate.ffi(&kept),
        ], [])
    }
}

/// How to tell the owner of a new instance about it. Newer apps only: an older one refuses the part.
public struct InstantiationNotification: Hashable, Sendable {
    /// By e-mail, SMS or both; both when not set.
    public var notificationChannel: NotificationChannel?
    /// Whether it may go out after working hours; it may not when not set.
    public var allowSendingAfterWorkHours: Bool?
    /// Language, for organisations; people get the one of their profile.
    public var language: String?
    /// Not before this time.
    public var requestedSendTime: AltinnDateTime?
    /// SMS text of one's own.
    public var customSms: NotificationSms?
    /// E-mail text of one's own.
    public var customEmail: NotificationEmail?
    /// Reminders.
    public var reminders: [InstantiationNotificationReminder]

    public init(notificationChannel: NotificationChannel? = nil, allowSendingAfterWorkHours: Bool? = nil, language: String? = nil, requestedSendTime: AltinnDateTime? = nil, customSms: NotificationSms? = nil, customEmail: NotificationEmail? = nil, reminders: [InstantiationNotificationReminder] = []) {
        self.notificationChannel = notificationChannel
        self.allowSendingAfterWorkHours = allowSendingAfterWorkHours
        self.language = language
        self.requestedSendTime = requestedSendTime
        self.customSms = customSms
        self.customEmail = customEmail
        self.reminders = reminders
    }
}

extension InstantiationNotification: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 7, of: Self.self)
        notificationChannel = try fields.next()
        allowSendingAfterWorkHours = try fields.next()
        language = try fields.next()
        requestedSendTime = try fields.next()
        customSms = try fields.next()
        customEmail = try fields.next()
        reminders = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            notificationChannel.ffi(&kept),
            allowSendingAfterWorkHours.ffi(&kept),
            language.ffi(&kept),
            requestedSendTime.ffi(&kept),
            customSms.ffi(&kept),
            customEmail.ffi(&kept),
            reminders.ffi(&kept),
        ], [])
    }
}

/// A reminder.
public struct InstantiationNotificationReminder: Hashable, Sendable {
    /// Not before this time.
    public var requestedSendTime: AltinnDateTime?
    /// So many days after the first notification.
    public var sendAfterDays: Int32?
    /// SMS text of one's own.
    public var customSms: NotificationSms?
    /// E-mail text of one's own.
    public var customEmail: NotificationEmail?

    public init(requestedSendTime: AltinnDateTime? = nil, sendAfterDays: Int32? = nil, customSms: NotificationSms? = nil, customEmail: NotificationEmail? = nil) {
        self.requestedSendTime = requestedSendTime
        self.sendAfterDays = sendAfterDays
        self.customSms = customSms
        self.customEmail = customEmail
    }
}

extension InstantiationNotificationReminder: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        requestedSendTime = try fields.next()
        sendAfterDays = try fields.next()
        customSms = try fields.next()
        customEmail = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            requestedSendTime.ffi(&kept),
            sendAfterDays.ffi(&kept),
            customSms.ffi(&kept),
            customEmail.ffi(&kept),
        ], [])
    }
}

/// A name and a value.
public struct KeyValue: Hashable, Sendable {
    /// The name, unique in its list.
    public var key: String?
    /// The value.
    public var value: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(key: String? = nil, value: String? = nil) {
        self.key = key
        self.value = value
    }
}

extension KeyValue: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        key = try fields.next()
        value = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            key.ffi(&kept),
            value.ffi(&kept),
        ], unknown)
    }
}

/// Bounds as hosts write them; what is left out keeps its default.
public struct LimitsConfig: Hashable, Sendable {
    /// Bytes of an answer; 67,108,864.
    public var maxBytes: Int64?
    /// Depth of nesting; 128.
    public var maxDepth: Int32?
    /// Elements, attributes and texts in all; 5,000,000.
    public var maxNodes: Int64?

    public init(maxBytes: Int64? = nil, maxDepth: Int32? = nil, maxNodes: Int64? = nil) {
        self.maxBytes = maxBytes
        self.maxDepth = maxDepth
        self.maxNodes = maxNodes
    }
}

extension LimitsConfig: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        maxBytes = try fields.next()
        maxDepth = try fields.next()
        maxNodes = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            maxBytes.ffi(&kept),
            maxDepth.ffi(&kept),
            maxNodes.ffi(&kept),
        ], [])
    }
}

/// Asks for whom the caller, a person or a system user, may act. It replaces Altinn II's list of reportees.
///
/// Without the `include` switches the answer names the parties only.
public struct ListAuthorizedParties: Hashable, Sendable {
    /// Whether to list the roles that the caller has for each party.
    public var includeRoles: Bool?
    /// Whether to list the access packages (tilgangspakker).
    public var includeAccessPackages: Bool?
    /// Whether to list the services.
    public var includeResources: Bool?
    /// Whether to list single instances.
    public var includeInstances: Bool?
    /// Whether to list parties of organisations in which the caller has a key role.
    public var includePartiesViaKeyRoles: IncludeFilter?
    /// Whether to list sub units.
    public var includeSubParties: IncludeFilter?
    /// Whether to list parties that are no longer active.
    public var includeInactiveParties: IncludeFilter?
    /// UUIDs of the only parties to list.
    public var partyFilter: [String]
    /// Only parties for which the caller has one of these services.
    public var anyOfResourceIds: [String]

    public init(includeRoles: Bool? = nil, includeAccessPackages: Bool? = nil, includeResources: Bool? = nil, includeInstances: Bool? = nil, includePartiesViaKeyRoles: IncludeFilter? = nil, includeSubParties: IncludeFilter? = nil, includeInactiveParties: IncludeFilter? = nil, partyFilter: [String] = [], anyOfResourceIds: [String] = []) {
        self.includeRoles = includeRoles
        self.includeAccessPackages = includeAccessPackages
        self.includeResources = includeResources
        self.includeInstances = includeInstances
        self.includePartiesViaKeyRoles = includePartiesViaKeyRoles
        self.includeSubParties = includeSubParties
        self.includeInactiveParties = includeInactiveParties
        self.partyFilter = partyFilter
        self.anyOfResourceIds = anyOfResourceIds
    }
}

extension ListAuthorizedParties: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 9, of: Self.self)
        includeRoles = try fields.next()
        includeAccessPackages = try fields.next()
        includeResources = try fields.next()
        includeInstances = try fields.next()
        includePartiesViaKeyRoles = try fields.next()
        includeSubParties = try fields.next()
        includeInactiveParties = try fields.next()
        partyFilter = try fields.next()
        anyOfResourceIds = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            includeRoles.ffi(&kept),
            includeAccessPackages.ffi(&kept),
            includeResources.ffi(&kept),
            includeInstances.ffi(&kept),
            includePartiesViaKeyRoles.ffi(&kept),
            includeSubParties.ffi(&kept),
            includeInactiveParties.ffi(&kept),
            partyFilter.ffi(&kept),
            anyOfResourceIds.ffi(&kept),
        ], [])
    }
}

/// Asks for the identifiers of messages of one service.
///
/// At most 1,000 come, without pages: narrow the time for more.
public struct ListCorrespondences: Hashable, Sendable {
    /// The service.
    public var resourceId: String
    /// As whom the caller asks.
    public var role: CorrespondenceRole
    /// Not before this time.
    public var from: AltinnDateTime?
    /// Not after this time.
    public var to: AltinnDateTime?
    /// Only in this status.
    public var status: CorrespondenceStatus?
    /// For whom, when the caller is not the party itself: `urn:altinn:organization:identifier-no:` and the number, or
    /// `0192:` and the number.
    public var onBehalfOf: String?
    /// Only with this reference of the sender's.
    public var sendersReference: String?
    /// Only with this key of the sender's.
    public var idempotentKey: String?
    /// Only the message that had this number in Altinn II.
    public var altinn2CorrespondenceId: Int32?

    public init(resourceId: String, role: CorrespondenceRole, from: AltinnDateTime? = nil, to: AltinnDateTime? = nil, status: CorrespondenceStatus? = nil, onBehalfOf: String? = nil, sendersReference: String? = nil, idempotentKey: String? = nil, altinn2CorrespondenceId: Int32? = nil) {
        self.resourceId = resourceId
        self.role = role
        self.from = from
        self.to = to
        self.status = status
        self.onBehalfOf = onBehalfOf
        self.sendersReference = sendersReference
        self.idempotentKey = idempotentKey
        self.altinn2CorrespondenceId = altinn2CorrespondenceId
    }
}

extension ListCorrespondences: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 9, of: Self.self)
        resourceId = try fields.next()
        role = try fields.next()
        from = try fields.next()
        to = try fields.next()
        status = try fields.next()
        onBehalfOf = try fields.next()
        sendersReference = try fields.next()
        idempotentKey = try fields.next()
        altinn2CorrespondenceId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            resourceId.ffi(&kept),
            role.ffi(&kept),
            from.ffi(&kept),
            to.ffi(&kept),
            status.ffi(&kept),
            onBehalfOf.ffi(&kept),
            sendersReference.ffi(&kept),
            idempotentKey.ffi(&kept),
            altinn2CorrespondenceId.ffi(&kept),
        ], [])
    }
}

/// Lists instances of one owner, newest change first when nothing else is asked for.
///
/// Name the owner by `ownerPartyId` or by `owner`: Storage answers 400 to both and to neither. A page can be empty and still
/// have a next one.
public struct ListInstances: Hashable, Sendable {
    /// Only of this app, as `org/app`.
    public var appId: String?
    /// Number of the party that owns them.
    public var ownerPartyId: Int32?
    /// The party that owns them: `Organisation:` or `Person:` and its number.
    public var owner: String?
    /// Only those whose process has ended, or has not.
    public var isComplete: Bool?
    /// Only those made at such a time: `gt:`, `gte:`, `lt:`, `lte:` or `eq:` and a time.
    public var created: [String]
    /// How many on a page; 100 when not set.
    public var size: Int32?
    /// Where the page begins, from the `next` of the one before.
    public var continuationToken: String?
    /// `2` for forms that were moved from Altinn II; `3` when not set.
    public var mainVersionInclude: Int32?
    /// `3` leaves out Altinn 3's own, `2` those that were moved from Altinn II.
    public var mainVersionExclude: Int32?
    /// Only of this service owner: its short name.
    public var org: String?
    /// Only those in this task, for example `Task_1`.
    public var currentTask: String?
    /// Only those that ended with this event, for example `EndEvent_1`.
    public var endEvent: String?
    /// Only those that ended at such a time, written as in `created`.
    public var ended: [String]
    /// Only those that last changed at such a time, written as in `created`.
    public var lastChanged: [String]
    /// Only those that became visible at such a time, written as in `created`.
    public var visibleAfter: [String]
    /// Only those that are due at such a time, written as in `created`.
    public var dueBefore: [String]
    /// Only those that are sent in and archived, or are not.
    public var isArchived: Bool?
    /// Only those in the bin, or not in it.
    public var isSoftDeleted: Bool?
    /// Only those that are deleted for good, or are not.
    public var isHardDeleted: Bool?
    /// `false`: only those that the asking service owner has not confirmed.
    public var confirmed: Bool?
    /// Only those that this stakeholder has not confirmed: usually a service owner's short name.
    public var excludeConfirmedBy: String?
    /// Only the one with this reference, which is shown to people: the last twelve digits of its GUID.
    public var a3Ref: String?
    /// Only the one that had this archive reference in Altinn II.
    public var a2ArchRef: String?
    /// Only those whose texts hold this text.
    public var searchString: String?
    /// `false` leaves out the data elements, which makes the answer smaller.
    public var includeDataElements: Bool?
    /// `desc:lastChanged` or `asc:lastChanged`; the former when not set.
    public var order: String?

    public init(appId: String? = nil, ownerPartyId: Int32? = nil, owner: String? = nil, isComplete: Bool? = nil, created: [String] = [], size: Int32? = nil, continuationToken: String? = nil, mainVersionInclude: Int32? = nil, mainVersionExclude: Int32? = nil, org: String? = nil, currentTask: String? = nil, endEvent: String? = nil, ended: [String] = [], lastChanged: [String] = [], visibleAfter: [String] = [], dueBefore: [String] = [], isArchived: Bool? = nil, isSoftDeleted: Bool? = nil, isHardDeleted: Bool? = nil, confirmed: Bool? = nil, excludeConfirmedBy: String? = nil, a3Ref: String? = nil, a2ArchRef: String? = nil, searchString: String? = nil, includeDataElements: Bool? = nil, order: String? = nil) {
        self.appId = appId
        self.ownerPartyId = ownerPartyId
        self.owner = owner
        self.isComplete = isComplete
        self.created = created
        self.size = size
        self.continuationToken = continuationToken
        self.mainVersionInclude = mainVersionInclude
        self.mainVersionExclude = mainVersionExclude
        self.org = org
        self.currentTask = currentTask
        self.endEvent = endEvent
        self.ended = ended
        self.lastChanged = lastChanged
        self.visibleAfter = visibleAfter
        self.dueBefore = dueBefore
        self.isArchived = isArchived
        self.isSoftDeleted = isSoftDeleted
        self.isHardDeleted = isHardDeleted
        self.confirmed = confirmed
        self.excludeConfirmedBy = excludeConfirmedBy
        self.a3Ref = a3Ref
        self.a2ArchRef = a2ArchRef
        self.searchString = searchString
        self.includeDataElements = includeDataElements
        self.order = order
    }
}

extension ListInstances: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 26, of: Self.self)
        appId = try fields.next()
        ownerPartyId = try fields.next()
        owner = try fields.next()
        isComplete = try fields.next()
        created = try fields.next()
        size = try fields.next()
        continuationToken = try fields.next()
        mainVersionInclude = try fields.next()
        mainVersionExclude = try fields.next()
        org = try fields.next()
        currentTask = try fields.next()
        endEvent = try fields.next()
        ended = try fields.next()
        lastChanged = try fields.next()
        visibleAfter = try fields.next()
        dueBefore = try fields.next()
        isArchived = try fields.next()
        isSoftDeleted = try fields.next()
        isHardDeleted = try fields.next()
        confirmed = try fields.next()
        excludeConfirmedBy = try fields.next()
        a3Ref = try fields.next()
        a2ArchRef = try fields.next()
        searchString = try fields.next()
        includeDataElements = try fields.next()
        order = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            appId.ffi(&kept),
            ownerPartyId.ffi(&kept),
            owner.ffi(&kept),
            isComplete.ffi(&kept),
            created.ffi(&kept),
            size.ffi(&kept),
            continuationToken.ffi(&kept),
            mainVersionInclude.ffi(&kept),
            mainVersionExclude.ffi(&kept),
            org.ffi(&kept),
            currentTask.ffi(&kept),
            endEvent.ffi(&kept),
            ended.ffi(&kept),
            lastChanged.ffi(&kept),
            visibleAfter.ffi(&kept),
            dueBefore.ffi(&kept),
            isArchived.ffi(&kept),
            isSoftDeleted.ffi(&kept),
            isHardDeleted.ffi(&kept),
            confirmed.ffi(&kept),
            excludeConfirmedBy.ffi(&kept),
            a3Ref.ffi(&kept),
            a2ArchRef.ffi(&kept),
            searchString.ffi(&kept),
            includeDataElements.ffi(&kept),
            order.ffi(&kept),
        ], [])
    }
}

/// What the lookup answered.
public struct LookUpAnswer: Hashable, Sendable {
    /// The answer, in the form that the lookup gives it.
    public var text: String
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(text: String) {
        self.text = text
    }
}

extension LookUpAnswer: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        text = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            text.ffi(&kept),
        ], unknown)
    }
}

/// What is asked, whom, and about whom.
public struct LookUpQuery: Hashable, Sendable {
    /// The question, in the form that the lookup wants.
    public var queryData: String?
    /// Whom it is about: organisation number or national identity number.
    public var reportee: String
    /// Code of the lookup (tjenestekode).
    public var serviceCode: String
    /// Number of the lookup's edition (tjenesteutgavekode).
    public var serviceEditionCode: Int32

    public init(reportee: String, serviceCode: String, serviceEditionCode: Int32, queryData: String? = nil) {
        self.queryData = queryData
        self.reportee = reportee
        self.serviceCode = serviceCode
        self.serviceEditionCode = serviceEditionCode
    }
}

extension LookUpQuery: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        queryData = try fields.next()
        reportee = try fields.next()
        serviceCode = try fields.next()
        serviceEditionCode = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            queryData.ffi(&kept),
            reportee.ffi(&kept),
            serviceCode.ffi(&kept),
            serviceEditionCode.ffi(&kept),
        ], [])
    }
}

/// Says that the recipient has read a message.
///
/// 400 with code `CORR-01024` before it is fetched, `CORR-01040` when it was said before.
public struct MarkCorrespondenceAsRead: Hashable, Sendable {
    /// Identifier of the message.
    public var correspondenceId: String

    public init(correspondenceId: String) {
        self.correspondenceId = correspondenceId
    }
}

extension MarkCorrespondenceAsRead: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        correspondenceId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            correspondenceId.ffi(&kept),
        ], [])
    }
}

/// What a token is asked for, and who asks.
public struct MaskinportenGrant: Hashable, Sendable {
    /// The client's identifier at Maskinporten (claim `iss`).
    public var clientId: String
    /// The scopes, at least one.
    public var scopes: [String]
    /// Identifier of the key that is registered on the client (header `kid`). This or `certificates`.
    public var keyId: String?
    /// The enterprise certificate and its chain, each DER in base64, the own one first (header `x5c`). This or `keyId`.
    public var certificates: [String]
    /// `RS256` (when not set), `RS384` or `RS512`.
    public var algorithm: SigningAlgorithm?
    /// The customer's organisation number, when the scope was delegated in Altinn.
    public var consumerOrg: String?
    /// The APIs that the token is for; only for APIs that ask for it.
    public var resource: [String]
    /// Whether to write a single `resource` as a text instead of a list, as old APIs want it.
    public var resourceAsText: Bool?
    /// National identity number, for tokens that are bound to a person.
    public var pid: String?
    /// The system user to act as.
    public var systemUser: SystemUserSelector?
    /// The consent to use.
    public var consent: ConsentSelector?
    /// For how many seconds the grant is good, 1 to 120; 120 when not set.
    public var lifetimeSeconds: Int32?
    /// Identifier of the grant, never used twice (claim `jti`); made from the moment's entropy when not set.
    public var grantId: String?
    /// Whether the header says `typ`: `JWT`. When not set it does with `keyId` and does not with `certificates`, as Altinn's own
    /// client does.
    public var withType: Bool?

    public init(clientId: String, scopes: [String] = [], keyId: String? = nil, certificates: [String] = [], algorithm: SigningAlgorithm? = nil, consumerOrg: String? = nil, resource: [String] = [], resourceAsText: Bool? = nil, pid: String? = nil, systemUser: SystemUserSelector? = nil, consent: ConsentSelector? = nil, lifetimeSeconds: Int32? = nil, grantId: String? = nil, withType: Bool? = nil) {
        self.clientId = clientId
        self.scopes = scopes
        self.keyId = keyId
        self.certificates = certificates
        self.algorithm = algorithm
        self.consumerOrg = consumerOrg
        self.resource = resource
        self.resourceAsText = resourceAsText
        self.pid = pid
        self.systemUser = systemUser
        self.consent = consent
        self.lifetimeSeconds = lifetimeSeconds
        self.grantId = grantId
        self.withType = withType
    }
}

extension MaskinportenGrant: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 14, of: Self.self)
        clientId = try fields.next()
        scopes = try fields.next()
        keyId = try fields.next()
        certificates = try fields.next()
        algorithm = try fields.next()
        consumerOrg = try fields.next()
        resource = try fields.next()
        resourceAsText = try fields.next()
        pid = try fields.next()
        systemUser = try fields.next()
        consent = try fields.next()
        lifetimeSeconds = try fields.next()
        grantId = try fields.next()
        withType = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            clientId.ffi(&kept),
            scopes.ffi(&kept),
            keyId.ffi(&kept),
            certificates.ffi(&kept),
            algorithm.ffi(&kept),
            consumerOrg.ffi(&kept),
            resource.ffi(&kept),
            resourceAsText.ffi(&kept),
            pid.ffi(&kept),
            systemUser.ffi(&kept),
            consent.ffi(&kept),
            lifetimeSeconds.ffi(&kept),
            grantId.ffi(&kept),
            withType.ffi(&kept),
        ], [])
    }
}

/// A token of Maskinporten.
public struct MaskinportenToken: Hashable, Sendable {
    /// The token itself.
    public var accessToken: Secret
    /// `Bearer`.
    public var tokenType: String?
    /// For how many seconds it is good.
    public var expiresIn: Int64?
    /// The scopes it has, with spaces between them.
    public var scope: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(accessToken: Secret, tokenType: String? = nil, expiresIn: Int64? = nil, scope: String? = nil) {
        self.accessToken = accessToken
        self.tokenType = tokenType
        self.expiresIn = expiresIn
        self.scope = scope
    }
}

extension MaskinportenToken: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        accessToken = try fields.next()
        tokenType = try fields.next()
        expiresIn = try fields.next()
        scope = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            accessToken.ffi(&kept),
            tokenType.ffi(&kept),
            expiresIn.ffi(&kept),
            scope.ffi(&kept),
        ], unknown)
    }
}

/// What the flow starts with.
public struct MaskinportenTokenStart: Hashable, Sendable {
    /// What the token is for.
    public var grant: MaskinportenGrant
    /// The host's own name for the key that signs; it comes back in the sign request.
    public var key: String

    public init(grant: MaskinportenGrant, key: String) {
        self.grant = grant
        self.key = key
    }
}

extension MaskinportenTokenStart: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        grant = try fields.next()
        key = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            grant.ffi(&kept),
            key.ffi(&kept),
        ], [])
    }
}

/// The merged form.
public struct MergedForm: Hashable, Sendable {
    /// The form: a whole XML document as text.
    public var formData: String
    /// How many values are other than they were.
    public var changes: Int32
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(formData: String, changes: Int32) {
        self.formData = formData
        self.changes = changes
    }
}

extension MergedForm: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        formData = try fields.next()
        changes = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            formData.ffi(&kept),
            changes.ffi(&kept),
        ], unknown)
    }
}

/// An attachment of a message or of an archived element, with its content.
public struct MessageAttachment: Hashable, Sendable {
    /// The content.
    public var data: Blob?
    /// What it is for.
    public var function: AttachmentFunction?
    /// Its number.
    public var attachmentId: Int32?
    /// Name, as the portal shows it.
    public var name: String?
    /// Media type.
    public var mimeType: AttachmentMimeType?
    /// Number of the user who attached it.
    public var createdByUserId: Int32?
    /// When it was attached, Norwegian local time.
    public var createdDateTime: AltinnDateTime?
    /// Who gets to see it.
    public var destinationType: AttachmentDestination?
    /// File name.
    public var fileName: String?
    /// Whether it was attached after the form was filled in.
    public var isAddedAfterFormFillin: Bool?
    /// Whether it belongs to a form task.
    public var isAssociatedToFormSet: Bool?
    /// Whether the content is encrypted.
    public var isEncrypted: Bool?
    /// Number of the element it belongs to.
    public var reporteeElementId: Int32?
    /// The sender's name for it.
    public var sendersReference: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(data: Blob? = nil, function: AttachmentFunction? = nil, attachmentId: Int32? = nil, name: String? = nil, mimeType: AttachmentMimeType? = nil, createdByUserId: Int32? = nil, createdDateTime: AltinnDateTime? = nil, destinationType: AttachmentDestination? = nil, fileName: String? = nil, isAddedAfterFormFillin: Bool? = nil, isAssociatedToFormSet: Bool? = nil, isEncrypted: Bool? = nil, reporteeElementId: Int32? = nil, sendersReference: String? = nil) {
        self.data = data
        self.function = function
        self.attachmentId = attachmentId
        self.name = name
        self.mimeType = mimeType
        self.createdByUserId = createdByUserId
        self.createdDateTime = createdDateTime
        self.destinationType = destinationType
        self.fileName = fileName
        self.isAddedAfterFormFillin = isAddedAfterFormFillin
        self.isAssociatedToFormSet = isAssociatedToFormSet
        self.isEncrypted = isEncrypted
        self.reporteeElementId = reporteeElementId
        self.sendersReference = sendersReference
    }
}

extension MessageAttachment: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 14, of: Self.self)
        data = try fields.next()
        function = try fields.next()
        attachmentId = try fields.next()
        name = try fields.next()
        mimeType = try fields.next()
        createdByUserId = try fields.next()
        createdDateTime = try fields.next()
        destinationType = try fields.next()
        fileName = try fields.next()
        isAddedAfterFormFillin = try fields.next()
        isAssociatedToFormSet = try fields.next()
        isEncrypted = try fields.next()
        reporteeElementId = try fields.next()
        sendersReference = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            data.ffi(&kept),
            function.ffi(&kept),
            attachmentId.ffi(&kept),
            name.ffi(&kept),
            mimeType.ffi(&kept),
            createdByUserId.ffi(&kept),
            createdDateTime.ffi(&kept),
            destinationType.ffi(&kept),
            fileName.ffi(&kept),
            isAddedAfterFormFillin.ffi(&kept),
            isAssociatedToFormSet.ffi(&kept),
            isEncrypted.ffi(&kept),
            reporteeElementId.ffi(&kept),
            sendersReference.ffi(&kept),
        ], unknown)
    }
}

/// An attachment of a message in the older form, with its content.
public struct MessageAttachmentV1: Hashable, Sendable {
    /// The content.
    public var data: Blob?
    /// What it is for.
    public var function: AttachmentFunction?
    /// Its number.
    public var attachmentId: Int32?
    /// Name, as the portal shows it.
    public var name: String?
    /// Media type.
    public var mimeType: AttachmentMimeType?
    /// When it was attached, Norwegian local time.
    public var createdDateTime: AltinnDateTime?
    /// File name.
    public var fileName: String?
    /// Whether the content is encrypted.
    public var isEncrypted: Bool?
    /// Number of the message it belongs to.
    public var reporteeElementId: Int32?
    /// The sender's name for it.
    public var sendersReference: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(data: Blob? = nil, function: AttachmentFunction? = nil, attachmentId: Int32? = nil, name: String? = nil, mimeType: AttachmentMimeType? = nil, createdDateTime: AltinnDateTime? = nil, fileName: String? = nil, isEncrypted: Bool? = nil, reporteeElementId: Int32? = nil, sendersReference: String? = nil) {
        self.data = data
        self.function = function
        self.attachmentId = attachmentId
        self.name = name
        self.mimeType = mimeType
        self.createdDateTime = createdDateTime
        self.fileName = fileName
        self.isEncrypted = isEncrypted
        self.reporteeElementId = reporteeElementId
        self.sendersReference = sendersReference
    }
}

extension MessageAttachmentV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 10, of: Self.self)
        data = try fields.next()
        function = try fields.next()
        attachmentId = try fields.next()
        name = try fields.next()
        mimeType = try fields.next()
        createdDateTime = try fields.next()
        fileName = try fields.next()
        isEncrypted = try fields.next()
        reporteeElementId = try fields.next()
        sendersReference = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            data.ffi(&kept),
            function.ffi(&kept),
            attachmentId.ffi(&kept),
            name.ffi(&kept),
            mimeType.ffi(&kept),
            createdDateTime.ffi(&kept),
            fileName.ffi(&kept),
            isEncrypted.ffi(&kept),
            reporteeElementId.ffi(&kept),
            sendersReference.ffi(&kept),
        ], unknown)
    }
}

/// How instances show up in the inbox.
public struct MessageBoxConfig: Hashable, Sendable {
    /// When they do not.
    public var hideSettings: MessageBoxHideSettings?
    /// What is copied to Dialogporten.
    public var syncAdapterSettings: DialogSyncSettings?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(hideSettings: MessageBoxHideSettings? = nil, syncAdapterSettings: DialogSyncSettings? = nil) {
        self.hideSettings = hideSettings
        self.syncAdapterSettings = syncAdapterSettings
    }
}

extension MessageBoxConfig: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        hideSettings = try fields.next()
        syncAdapterSettings = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            hideSettings.ffi(&kept),
            syncAdapterSettings.ffi(&kept),
        ], unknown)
    }
}

/// When instances do not show up in the inbox.
public struct MessageBoxHideSettings: Hashable, Sendable {
    /// Never.
    public var hideAlways: Bool?
    /// Not while in these tasks.
    public var hideOnTask: [String]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(hideAlways: Bool? = nil, hideOnTask: [String] = []) {
        self.hideAlways = hideAlways
        self.hideOnTask = hideOnTask
    }
}

extension MessageBoxHideSettings: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        hideAlways = try fields.next()
        hideOnTask = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            hideAlways.ffi(&kept),
            hideOnTask.ffi(&kept),
        ], unknown)
    }
}

/// The message itself.
public struct MessageContent: Hashable, Sendable {
    /// Whether it may be forwarded.
    public var allowForwarding: Bool?
    /// Archive reference of the submission that it answers; another of Altinn's tables calls it the message's own.
    public var archiveReference: String?
    /// Number of the user who confirmed it.
    public var authenticatedUser: Int32?
    /// The collaboration it belongs to.
    public var caseId: Int32?
    /// When it was confirmed.
    public var confirmationDate: AltinnDateTime?
    /// Its number.
    public var correspondenceId: Int32?
    /// Name of the message service.
    public var correspondenceName: String?
    /// How far the reportee has come with it.
    public var correspondenceStatus: MessageStatus?
    /// Subject.
    public var correspondenceSubject: String?
    /// Summary (ingress).
    public var correspondenceSummary: String?
    /// Title.
    public var correspondenceTitle: String?
    /// Text.
    public var correspondenceText: String?
    /// What the service owner and the end-user systems agreed on.
    public var customMessageData: String?
    /// When it was sent, Norwegian local time.
    public var dateSent: AltinnDateTime?
    /// Name of the service owner.
    public var description: String?
    /// When something must be done about it.
    public var dueDate: AltinnDateTime?
    /// The service owner's name for it.
    public var externalSystemReference: String?
    /// Heading.
    public var header: String?
    /// Whether the reader must confirm it.
    public var isConfirmationNeeded: Bool?
    /// Its language.
    public var language: MessageLanguage?
    /// Altinn's number of the reportee.
    public var reportee: Int32?
    /// The sender.
    public var sentBy: String?
    /// Altinn's number of the receiver.
    public var sentTo: Int32?
    /// Number of the user who confirmed it.
    public var userId: Int32?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(allowForwarding: Bool? = nil, archiveReference: String? = nil, authenticatedUser: Int32? = nil, caseId: Int32? = nil, confirmationDate: AltinnDateTime? = nil, correspondenceId: Int32? = nil, correspondenceName: String? = nil, correspondenceStatus: MessageStatus? = nil, correspondenceSubject: String? = nil, correspondenceSummary: String? = nil, correspondenceTitle: String? = nil, correspondenceText: String? = nil, customMessageData: String? = nil, dateSent: AltinnDateTime? = nil, description: String? = nil, dueDate: AltinnDateTime? = nil, externalSystemReference: String? = nil, header: String? = nil, isConfirmationNeeded: Bool? = nil, language: MessageLanguage? = nil, reportee: Int32? = nil, sentBy: String? = nil, sentTo: Int32? = nil, userId: Int32? = nil) {
        self.allowForwarding = allowForwarding
        self.archiveReference = archiveReference
        self.authenticatedUser = authenticatedUser
        self.caseId = caseId
        self.confirmationDate = confirmationDate
        self.correspondenceId = correspondenceId
        self.correspondenceName = correspondenceName
        self.correspondenceStatus = correspondenceStatus
        self.correspondenceSubject = correspondenceSubject
        self.correspondenceSummary = correspondenceSummary
        self.correspondenceTitle = correspondenceTitle
        self.correspondenceText = correspondenceText
        self.customMessageData = customMessageData
        self.dateSent = dateSent
        self.description = description
        self.dueDate = dueDate
        self.externalSystemReference = externalSystemReference
        self.header = header
        self.isConfirmationNeeded = isConfirmationNeeded
        self.language = language
        self.reportee = reportee
        self.sentBy = sentBy
        self.sentTo = sentTo
        self.userId = userId
    }
}

extension MessageContent: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 24, of: Self.self)
        allowForwarding = try fields.next()
        archiveReference = try fields.next()
        authenticatedUser = try fields.next()
        caseId = try fields.next()
        confirmationDate = try fields.next()
        correspondenceId = try fields.next()
        correspondenceName = try fields.next()
        correspondenceStatus = try fields.next()
        correspondenceSubject = try fields.next()
        correspondenceSummary = try fields.next()
        correspondenceTitle = try fields.next()
        correspondenceText = try fields.next()
        customMessageData = try fields.next()
        dateSent = try fields.next()
        description = try fields.next()
        dueDate = try fields.next()
        externalSystemReference = try fields.next()
        header = try fields.next()
        isConfirmationNeeded = try fields.next()
        language = try fields.next()
        reportee = try fields.next()
        sentBy = try fields.next()
        sentTo = try fields.next()
        userId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            allowForwarding.ffi(&kept),
            archiveReference.ffi(&kept),
            authenticatedUser.ffi(&kept),
            caseId.ffi(&kept),
            confirmationDate.ffi(&kept),
            correspondenceId.ffi(&kept),
            correspondenceName.ffi(&kept),
            correspondenceStatus.ffi(&kept),
            correspondenceSubject.ffi(&kept),
            correspondenceSummary.ffi(&kept),
            correspondenceTitle.ffi(&kept),
            correspondenceText.ffi(&kept),
            customMessageData.ffi(&kept),
            dateSent.ffi(&kept),
            description.ffi(&kept),
            dueDate.ffi(&kept),
            externalSystemReference.ffi(&kept),
            header.ffi(&kept),
            isConfirmationNeeded.ffi(&kept),
            language.ffi(&kept),
            reportee.ffi(&kept),
            sentBy.ffi(&kept),
            sentTo.ffi(&kept),
            userId.ffi(&kept),
        ], unknown)
    }
}

/// The message itself, in the older form.
public struct MessageContentV1: Hashable, Sendable {
    /// Archive reference of the submission that it answers; another of Altinn's tables calls it the message's own.
    public var archiveReference: String?
    /// Number of the user who confirmed it.
    public var authenticatedUser: Int32?
    /// When it was confirmed.
    public var confirmationDate: AltinnDateTime?
    /// Its number.
    public var correspondenceId: Int32?
    /// Name of the message service.
    public var correspondenceName: String?
    /// How far the reportee has come with it.
    public var correspondenceStatus: MessageStatus?
    /// Subject.
    public var correspondenceSubject: String?
    /// Summary (ingress).
    public var correspondenceSummary: String?
    /// Title.
    public var correspondenceTitle: String?
    /// Text.
    public var correspondenceText: String?
    /// What the service owner and the end-user systems agreed on.
    public var customMessageData: String?
    /// When it was sent, Norwegian local time.
    public var dateSent: AltinnDateTime?
    /// Name of the service owner.
    public var description: String?
    /// When something must be done about it.
    public var dueDate: AltinnDateTime?
    /// The service owner's name for it.
    public var externalSystemReference: String?
    /// Heading.
    public var header: String?
    /// Whether the reader must confirm it.
    public var isConfirmationNeeded: Bool?
    /// Its language.
    public var language: MessageLanguage?
    /// Altinn's number of the reportee.
    public var reportee: Int32?
    /// The sender.
    public var sentBy: String?
    /// Altinn's number of the receiver.
    public var sentTo: Int32?
    /// Number of the user who confirmed it.
    public var userId: Int32?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(archiveReference: String? = nil, authenticatedUser: Int32? = nil, confirmationDate: AltinnDateTime? = nil, correspondenceId: Int32? = nil, correspondenceName: String? = nil, correspondenceStatus: MessageStatus? = nil, correspondenceSubject: String? = nil, correspondenceSummary: String? = nil, correspondenceTitle: String? = nil, correspondenceText: String? = nil, customMessageData: String? = nil, dateSent: AltinnDateTime? = nil, description: String? = nil, dueDate: AltinnDateTime? = nil, externalSystemReference: String? = nil, header: String? = nil, isConfirmationNeeded: Bool? = nil, language: MessageLanguage? = nil, reportee: Int32? = nil, sentBy: String? = nil, sentTo: Int32? = nil, userId: Int32? = nil) {
        self.archiveReference = archiveReference
        self.authenticatedUser = authenticatedUser
        self.confirmationDate = confirmationDate
        self.correspondenceId = correspondenceId
        self.correspondenceName = correspondenceName
        self.correspondenceStatus = correspondenceStatus
        self.correspondenceSubject = correspondenceSubject
        self.correspondenceSummary = correspondenceSummary
        self.correspondenceTitle = correspondenceTitle
        self.correspondenceText = correspondenceText
        self.customMessageData = customMessageData
        self.dateSent = dateSent
        self.description = description
        self.dueDate = dueDate
        self.externalSystemReference = externalSystemReference
        self.header = header
        self.isConfirmationNeeded = isConfirmationNeeded
        self.language = language
        self.reportee = reportee
        self.sentBy = sentBy
        self.sentTo = sentTo
        self.userId = userId
    }
}

extension MessageContentV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 22, of: Self.self)
        archiveReference = try fields.next()
        authenticatedUser = try fields.next()
        confirmationDate = try fields.next()
        correspondenceId = try fields.next()
        correspondenceName = try fields.next()
        correspondenceStatus = try fields.next()
        correspondenceSubject = try fields.next()
        correspondenceSummary = try fields.next()
        correspondenceTitle = try fields.next()
        correspondenceText = try fields.next()
        customMessageData = try fields.next()
        dateSent = try fields.next()
        description = try fields.next()
        dueDate = try fields.next()
        externalSystemReference = try fields.next()
        header = try fields.next()
        isConfirmationNeeded = try fields.next()
        language = try fields.next()
        reportee = try fields.next()
        sentBy = try fields.next()
        sentTo = try fields.next()
        userId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            archiveReference.ffi(&kept),
            authenticatedUser.ffi(&kept),
            confirmationDate.ffi(&kept),
            correspondenceId.ffi(&kept),
            correspondenceName.ffi(&kept),
            correspondenceStatus.ffi(&kept),
            correspondenceSubject.ffi(&kept),
            correspondenceSummary.ffi(&kept),
            correspondenceTitle.ffi(&kept),
            correspondenceText.ffi(&kept),
            customMessageData.ffi(&kept),
            dateSent.ffi(&kept),
            description.ffi(&kept),
            dueDate.ffi(&kept),
            externalSystemReference.ffi(&kept),
            header.ffi(&kept),
            isConfirmationNeeded.ffi(&kept),
            language.ffi(&kept),
            reportee.ffi(&kept),
            sentBy.ffi(&kept),
            sentTo.ffi(&kept),
            userId.ffi(&kept),
        ], unknown)
    }
}

/// A link in a message.
public struct MessageLink: Hashable, Sendable {
    /// The text to show.
    public var text: String?
    /// What it leads to.
    public var linkType: MessageLinkType?
    /// The address.
    public var url: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(text: String? = nil, linkType: MessageLinkType? = nil, url: String? = nil) {
        self.text = text
        self.linkType = linkType
        self.url = url
    }
}

extension MessageLink: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        text = try fields.next()
        linkType = try fields.next()
        url = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            text.ffi(&kept),
            linkType.ffi(&kept),
            url.ffi(&kept),
        ], unknown)
    }
}

/// A notification (varsel) that told the reportee of a message.
public struct MessageNotification: Hashable, Sendable {
    /// Who it came from.
    public var fromAddress: String?
    /// LCID of its language.
    public var languageCode: String?
    /// Name of its template.
    public var notificationTypeName: String?
    /// Who got it, and how.
    public var receivers: [NotificationReceiver]
    /// When it was due to go out, Norwegian local time.
    public var shipmentDateTime: AltinnDateTime?
    /// What stood in the template's gaps.
    public var tokens: [NotificationToken]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(fromAddress: String? = nil, languageCode: String? = nil, notificationTypeName: String? = nil, receivers: [NotificationReceiver] = [], shipmentDateTime: AltinnDateTime? = nil, tokens: [NotificationToken] = []) {
        self.fromAddress = fromAddress
        self.languageCode = languageCode
        self.notificationTypeName = notificationTypeName
        self.receivers = receivers
        self.shipmentDateTime = shipmentDateTime
        self.tokens = tokens
    }
}

extension MessageNotification: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        fromAddress = try fields.next()
        languageCode = try fields.next()
        notificationTypeName = try fields.next()
        receivers = try fields.next()
        shipmentDateTime = try fields.next()
        tokens = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            fromAddress.ffi(&kept),
            languageCode.ffi(&kept),
            notificationTypeName.ffi(&kept),
            receivers.ffi(&kept),
            shipmentDateTime.ffi(&kept),
            tokens.ffi(&kept),
        ], unknown)
    }
}

/// The task that the process stands at, and where a person does it.
public struct NeedsPerson: Hashable, Sendable {
    /// Where the person does it.
    public var url: String
    /// What kind of task: `signing`, `payment` and others.
    public var taskType: String?
    /// Identifier of the task in the app's process.
    public var taskId: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(url: String, taskType: String? = nil, taskId: String? = nil) {
        self.url = url
        self.taskType = taskType
        self.taskId = taskId
    }
}

extension NeedsPerson: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        url = try fields.next()
        taskType = try fields.next()
        taskId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            url.ffi(&kept),
            taskType.ffi(&kept),
            taskId.ffi(&kept),
        ], unknown)
    }
}

/// One thing that can be done next.
public struct NextStep: Hashable, Sendable {
    /// What it is.
    public var kind: NextStepKind
    /// The operation that does it; none where there is nothing to call.
    public var operation: String?
    /// Why, for a person.
    public var why: AdviceText
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(kind: NextStepKind, why: AdviceText, operation: String? = nil) {
        self.kind = kind
        self.operation = operation
        self.why = why
    }
}

extension NextStep: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        kind = try fields.next()
        operation = try fields.next()
        why = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            kind.ffi(&kept),
            operation.ffi(&kept),
            why.ffi(&kept),
        ], unknown)
    }
}

/// What can be done next, the obvious first.
public struct NextSteps: Hashable, Sendable {
    /// The possibilities; never none.
    public var steps: [NextStep]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(steps: [NextStep] = []) {
        self.steps = steps
    }
}

extension NextSteps: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        steps = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            steps.ffi(&kept),
        ], unknown)
    }
}

/// An e-mail text of one's own.
public struct NotificationEmail: Hashable, Sendable {
    /// The subject.
    public var subject: NotificationText
    /// The text.
    public var body: NotificationText

    public init(subject: NotificationText, body: NotificationText) {
        self.subject = subject
        self.body = body
    }
}

extension NotificationEmail: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        subject = try fields.next()
        body = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            subject.ffi(&kept),
            body.ffi(&kept),
        ], [])
    }
}

/// Who got a notification, and how.
public struct NotificationReceiver: Hashable, Sendable {
    /// Phone number or e-mail address.
    public var address: String?
    /// When it went out, Norwegian local time.
    public var sentDateTime: AltinnDateTime?
    /// How it went.
    public var transport: NotificationTransport?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(address: String? = nil, sentDateTime: AltinnDateTime? = nil, transport: NotificationTransport? = nil) {
        self.address = address
        self.sentDateTime = sentDateTime
        self.transport = transport
    }
}

extension NotificationReceiver: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        address = try fields.next()
        sentDateTime = try fields.next()
        transport = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            address.ffi(&kept),
            sentDateTime.ffi(&kept),
            transport.ffi(&kept),
        ], unknown)
    }
}

/// An SMS text of one's own.
public struct NotificationSms: Hashable, Sendable {
    /// Name of the sender.
    public var senderName: String
    /// The text.
    public var text: NotificationText

    public init(senderName: String, text: NotificationText) {
        self.senderName = senderName
        self.text = text
    }
}

extension NotificationSms: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        senderName = try fields.next()
        text = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            senderName.ffi(&kept),
            text.ffi(&kept),
        ], [])
    }
}

/// A text in three languages.
public struct NotificationText: Hashable, Sendable {
    /// Norwegian bokmål.
    public var nb: String
    /// Norwegian nynorsk.
    public var nn: String
    /// English.
    public var en: String

    public init(nb: String, nn: String, en: String) {
        self.nb = nb
        self.nn = nn
        self.en = en
    }
}

extension NotificationText: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        nb = try fields.next()
        nn = try fields.next()
        en = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            nb.ffi(&kept),
            nn.ffi(&kept),
            en.ffi(&kept),
        ], [])
    }
}

/// What stood in one gap of a template.
public struct NotificationToken: Hashable, Sendable {
    /// Number of the gap.
    public var number: Int32?
    /// What stood there.
    public var value: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(number: Int32? = nil, value: String? = nil) {
        self.number = number
        self.value = value
    }
}

extension NotificationToken: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        number = try fields.next()
        value = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            number.ffi(&kept),
            value.ffi(&kept),
        ], unknown)
    }
}

/// What a person sees first.
public struct OnEntry: Hashable, Sendable {
    /// `new-instance`, `select-instance` or the name of a form without instance.
    public var show: String?
    /// How the choice among instances looks.
    public var instanceSelection: InstanceSelection?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(show: String? = nil, instanceSelection: InstanceSelection? = nil) {
        self.show = show
        self.instanceSelection = instanceSelection
    }
}

extension OnEntry: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        show = try fields.next()
        instanceSelection = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            show.ffi(&kept),
            instanceSelection.ffi(&kept),
        ], unknown)
    }
}

/// What a receipt means, for the whole and for each part: Altinn says yes and no in receipts, not in errors.
///
/// Looks at the status, at those of the sub-receipts (the whole may be `OK` while a form failed validation), at the number (0:
/// nothing was kept) and at the texts that Altinn documents. Give the receipt in the form in which it came: one of the four.
public struct OutcomeOfReceipt: Hashable, Sendable {
    /// A receipt of `get_receipt` and the like.
    public var receipt: Receipt?
    /// A receipt of `submit_form_task` or `complete_and_sign_shipment`.
    public var shipmentReceipt: ShipmentReceipt?
    /// A receipt of `update_form_data` or of an older operation.
    public var receiptV1: ReceiptV1?
    /// A receipt of a streamed upload.
    public var streamedReceipt: StreamedReceipt?

    public init(receipt: Receipt? = nil, shipmentReceipt: ShipmentReceipt? = nil, receiptV1: ReceiptV1? = nil, streamedReceipt: StreamedReceipt? = nil) {
        self.receipt = receipt
        self.shipmentReceipt = shipmentReceipt
        self.receiptV1 = receiptV1
        self.streamedReceipt = streamedReceipt
    }
}

extension OutcomeOfReceipt: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        receipt = try fields.next()
        shipmentReceipt = try fields.next()
        receiptV1 = try fields.next()
        streamedReceipt = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            receipt.ffi(&kept),
            shipmentReceipt.ffi(&kept),
            receiptV1.ffi(&kept),
            streamedReceipt.ffi(&kept),
        ], [])
    }
}

/// Something that sender and recipients agreed to say about a file.
public struct PackageProperty: Hashable, Sendable {
    /// Name of the property.
    public var propertyKey: String
    /// Value of the property.
    public var propertyValue: String
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(propertyKey: String, propertyValue: String) {
        self.propertyKey = propertyKey
        self.propertyValue = propertyValue
    }
}

extension PackageProperty: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        propertyKey = try fields.next()
        propertyValue = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            propertyKey.ffi(&kept),
            propertyValue.ffi(&kept),
        ], unknown)
    }
}

/// Someone for whom a broker file is.
public struct PackageRecipient: Hashable, Sendable {
    /// Organisation number or national identity number.
    public var partyNumber: String
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(partyNumber: String) {
        self.partyNumber = partyNumber
    }
}

extension PackageRecipient: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        partyNumber = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            partyNumber.ffi(&kept),
        ], unknown)
    }
}

/// A file of a package, as the manifest names it.
public struct PackagedFile: Hashable, Sendable {
    /// Name of the file in the package.
    public var fileName: String
    /// Checksum of the file, in a form that sender and recipients agreed on.
    public var checkSum: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(fileName: String, checkSum: String? = nil) {
        self.fileName = fileName
        self.checkSum = checkSum
    }
}

extension PackagedFile: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        fileName = try fields.next()
        checkSum = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            fileName.ffi(&kept),
            checkSum.ffi(&kept),
        ], unknown)
    }
}

/// Where the next page is.
public struct PageLinks: Hashable, Sendable {
    /// Its address; absent on the last page.
    public var next: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(next: String? = nil) {
        self.next = next
    }
}

extension PageLinks: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        next = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            next.ffi(&kept),
        ], unknown)
    }
}

/// The step of user-controlled signing.
public struct ParallelSigningStep: Hashable, Sendable {
    /// Altinn's number of the step; 0 when the workflow has no such step.
    public var processStepId: Int32
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(processStepId: Int32) {
        self.processStepId = processStepId
    }
}

extension ParallelSigningStep: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        processStepId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            processStepId.ffi(&kept),
        ], unknown)
    }
}

/// Who may own an instance. When no kind is true, everyone may.
public struct PartyTypesAllowed: Hashable, Sendable {
    /// A bankruptcy estate (konkursbo).
    public var bankruptcyEstate: Bool?
    /// An organisation.
    public var organisation: Bool?
    /// A person.
    public var person: Bool?
    /// A sub unit of an organisation (underenhet).
    public var subUnit: Bool?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(bankruptcyEstate: Bool? = nil, organisation: Bool? = nil, person: Bool? = nil, subUnit: Bool? = nil) {
        self.bankruptcyEstate = bankruptcyEstate
        self.organisation = organisation
        self.person = person
        self.subUnit = subUnit
    }
}

extension PartyTypesAllowed: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        bankruptcyEstate = try fields.next()
        organisation = try fields.next()
        person = try fields.next()
        subUnit = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            bankruptcyEstate.ffi(&kept),
            organisation.ffi(&kept),
            person.ffi(&kept),
            subUnit.ffi(&kept),
        ], unknown)
    }
}

/// What there is to pay.
public struct PaymentInformation: Hashable, Sendable {
    /// The whole result as XML. Altinn does not document its form.
    public var xml: String
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(xml: String) {
        self.xml = xml
    }
}

extension PaymentInformation: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        xml = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            xml.ffi(&kept),
        ], unknown)
    }
}

/// When to ask again.
public struct PollAdvice: Hashable, Sendable {
    /// Seconds to wait.
    public var waitSeconds: Int32
    /// Not before this time, UTC.
    public var notBefore: AltinnDateTime
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(waitSeconds: Int32, notBefore: AltinnDateTime) {
        self.waitSeconds = waitSeconds
        self.notBefore = notBefore
    }
}

extension PollAdvice: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        waitSeconds = try fields.next()
        notBefore = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            waitSeconds.ffi(&kept),
            notBefore.ffi(&kept),
        ], unknown)
    }
}

/// What was found.
public struct PrefillData: Hashable, Sendable {
    /// The prefilled form tasks.
    public var formTasks: [PrefilledFormTask]
    /// Whether there is any, from whichever source.
    public var isFound: Bool?
    /// Whether the registers have any.
    public var isFoundInRegisters: Bool?
    /// Whether the service owner has any.
    public var isFoundAtServiceOwner: Bool?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(formTasks: [PrefilledFormTask] = [], isFound: Bool? = nil, isFoundInRegisters: Bool? = nil, isFoundAtServiceOwner: Bool? = nil) {
        self.formTasks = formTasks
        self.isFound = isFound
        self.isFoundInRegisters = isFoundInRegisters
        self.isFoundAtServiceOwner = isFoundAtServiceOwner
    }
}

extension PrefillData: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        formTasks = try fields.next()
        isFound = try fields.next()
        isFoundInRegisters = try fields.next()
        isFoundAtServiceOwner = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            formTasks.ffi(&kept),
            isFound.ffi(&kept),
            isFoundInRegisters.ffi(&kept),
            isFoundAtServiceOwner.ffi(&kept),
        ], unknown)
    }
}

/// What was found.
public struct PrefillDataV1: Hashable, Sendable {
    /// The prefilled form tasks: there may be several for one service and reportee, told apart by their identity fields.
    public var formTasks: [PrefilledFormTaskV1]
    /// Whether there is any.
    public var status: PrefillStatus?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(formTasks: [PrefilledFormTaskV1] = [], status: PrefillStatus? = nil) {
        self.formTasks = formTasks
        self.status = status
    }
}

extension PrefillDataV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        formTasks = try fields.next()
        status = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            formTasks.ffi(&kept),
            status.ffi(&kept),
        ], unknown)
    }
}

/// What tells a prefilled form task from others of the same service and reportee.
public struct PrefillIdentityField: Hashable, Sendable {
    /// The value.
    public var value: String?
    /// Its place among the others.
    public var index: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(value: String? = nil, index: String? = nil) {
        self.value = value
        self.index = index
    }
}

extension PrefillIdentityField: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        value = try fields.next()
        index = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            value.ffi(&kept),
            index.ffi(&kept),
        ], unknown)
    }
}

/// Puts a program's own values on top of a prefilled form.
///
/// Nothing else changes: order, white space, comments and prefixes stay as they were, byte for byte. Values go only where the
/// form has an element or an attribute for them, as only the form's schema knows where a new one may stand. A program that
/// has the whole form with empty elements takes that as `base`, the prefilled one as `overlay`, and its own values as
/// `values`.
public struct PrefillMerge: Hashable, Sendable {
    /// The form to start from: `formData` of a prefilled form.
    public var base: String
    /// Another document of the same form. What it has a value for goes on top; empty elements in it, and elements with
    /// nothing but empty ones in them, say nothing.
    public var overlay: String?
    /// Single values, which go on top of both.
    public var values: [PrefillValue]

    public init(base: String, overlay: String? = nil, values: [PrefillValue] = []) {
        self.base = base
        self.overlay = overlay
        self.values = values
    }
}

extension PrefillMerge: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        base = try fields.next()
        overlay = try fields.next()
        values = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            base.ffi(&kept),
            overlay.ffi(&kept),
            values.ffi(&kept),
        ], [])
    }
}

/// A notification (varsel) that tells the reportee of prefilled data.
public struct PrefillNotification: Hashable, Sendable {
    /// Who it comes from; the template's address when not set.
    public var fromAddress: String?
    /// Its number.
    public var notificationId: Int32?
    /// What it is about. Only EC2 has it.
    public var notifyType: PrefillNotificationKind?
    /// Number of the element it belongs to.
    public var reporteeElementId: Int32?
    /// Altinn's number of the reportee. Only EC2 has it.
    public var reporteeId: Int32?
    /// When it is due to go out, Norwegian local time.
    public var shipmentDateTime: AltinnDateTime?
    /// LCID of its language.
    public var languageCode: String?
    /// Name of its template.
    public var notificationType: String?
    /// What stands in the template's gaps.
    public var tokens: [NotificationToken]
    /// Who gets it, and how.
    public var receivers: [PrefillNotificationReceiver]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(fromAddress: String? = nil, notificationId: Int32? = nil, notifyType: PrefillNotificationKind? = nil, reporteeElementId: Int32? = nil, reporteeId: Int32? = nil, shipmentDateTime: AltinnDateTime? = nil, languageCode: String? = nil, notificationType: String? = nil, tokens: [NotificationToken] = [], receivers: [PrefillNotificationReceiver] = []) {
        self.fromAddress = fromAddress
        self.notificationId = notificationId
        self.notifyType = notifyType
        self.reporteeElementId = reporteeElementId
        self.reporteeId = reporteeId
        self.shipmentDateTime = shipmentDateTime
        self.languageCode = languageCode
        self.notificationType = notificationType
        self.tokens = tokens
        self.receivers = receivers
    }
}

extension PrefillNotification: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 10, of: Self.self)
        fromAddress = try fields.next()
        notificationId = try fields.next()
        notifyType = try fields.next()
        reporteeElementId = try fields.next()
        reporteeId = try fields.next()
        shipmentDateTime = try fields.next()
        languageCode = try fields.next()
        notificationType = try fields.next()
        tokens = try fields.next()
        receivers = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            fromAddress.ffi(&kept),
            notificationId.ffi(&kept),
            notifyType.ffi(&kept),
            reporteeElementId.ffi(&kept),
            reporteeId.ffi(&kept),
            shipmentDateTime.ffi(&kept),
            languageCode.ffi(&kept),
            notificationType.ffi(&kept),
            tokens.ffi(&kept),
            receivers.ffi(&kept),
        ], unknown)
    }
}

/// Who gets a notification of prefilled data, and how.
public struct PrefillNotificationReceiver: Hashable, Sendable {
    /// How it goes.
    public var transport: NotificationTransport?
    /// Phone number or e-mail address.
    public var address: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(transport: NotificationTransport? = nil, address: String? = nil) {
        self.transport = transport
        self.address = address
    }
}

extension PrefillNotificationReceiver: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        transport = try fields.next()
        address = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            transport.ffi(&kept),
            address.ffi(&kept),
        ], unknown)
    }
}

/// A value and where it goes.
public struct PrefillValue: Hashable, Sendable {
    /// The way from the root: `/Skjema/Post[2]/Belop`, or `/Skjema/Post[2]/@kode` for an attribute. A name counts in any
    /// namespace; `{namespace}name` in that one only. `[n]` tells elements of one name apart, and counts from 1.
    public var path: String
    /// The value, as the form's schema spells it. Empty takes away what is there.
    public var value: String

    public init(path: String, value: String) {
        self.path = path
        self.value = value
    }
}

extension PrefillValue: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        path = try fields.next()
        value = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            path.ffi(&kept),
            value.ffi(&kept),
        ], [])
    }
}

/// A file that goes with prefilled forms.
public struct PrefilledAttachment: Hashable, Sendable {
    /// The content.
    public var data: Blob?
    /// Name, as the portal shows it.
    public var name: String?
    /// Media type.
    public var mimeType: AttachmentMimeType?
    /// File name, without `:` and `\`.
    public var fileName: String?
    /// The service owner's name for it.
    public var sendersReference: String?
    /// Whether it is chosen for signing unless the signer says otherwise.
    public var signedByDefault: Bool?
    /// Whether the signer cannot change that.
    public var signingLocked: Bool?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(data: Blob? = nil, name: String? = nil, mimeType: AttachmentMimeType? = nil, fileName: String? = nil, sendersReference: String? = nil, signedByDefault: Bool? = nil, signingLocked: Bool? = nil) {
        self.data = data
        self.name = name
        self.mimeType = mimeType
        self.fileName = fileName
        self.sendersReference = sendersReference
        self.signedByDefault = signedByDefault
        self.signingLocked = signingLocked
    }
}

extension PrefilledAttachment: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 7, of: Self.self)
        data = try fields.next()
        name = try fields.next()
        mimeType = try fields.next()
        fileName = try fields.next()
        sendersReference = try fields.next()
        signedByDefault = try fields.next()
        signingLocked = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            data.ffi(&kept),
            name.ffi(&kept),
            mimeType.ffi(&kept),
            fileName.ffi(&kept),
            sendersReference.ffi(&kept),
            signedByDefault.ffi(&kept),
            signingLocked.ffi(&kept),
        ], unknown)
    }
}

/// A form that was filled in beforehand.
public struct PrefilledForm: Hashable, Sendable {
    /// The form's data format.
    public var dataFormatId: String?
    /// Version of the data format.
    public var dataFormatVersion: Int32?
    /// The form itself: a whole XML document as text. It may lack what nobody filled in: see
    /// `altinn2.soap.prefill.merge`.
    public var formData: String?
    /// The service owner's name for it.
    public var sendersReference: String?
    /// Whether it is chosen for signing unless the signer says otherwise.
    public var signedByDefault: Bool?
    /// Whether the signer cannot change that.
    public var signingLocked: Bool?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(dataFormatId: String? = nil, dataFormatVersion: Int32? = nil, formData: String? = nil, sendersReference: String? = nil, signedByDefault: Bool? = nil, signingLocked: Bool? = nil) {
        self.dataFormatId = dataFormatId
        self.dataFormatVersion = dataFormatVersion
        self.formData = formData
        self.sendersReference = sendersReference
        self.signedByDefault = signedByDefault
        self.signingLocked = signingLocked
    }
}

extension PrefilledForm: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        dataFormatId = try fields.next()
        dataFormatVersion = try fields.next()
        formData = try fields.next()
        sendersReference = try fields.next()
        signedByDefault = try fields.next()
        signingLocked = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            dataFormatId.ffi(&kept),
            dataFormatVersion.ffi(&kept),
            formData.ffi(&kept),
            sendersReference.ffi(&kept),
            signedByDefault.ffi(&kept),
            signingLocked.ffi(&kept),
        ], unknown)
    }
}

/// A form task that was filled in beforehand.
public struct PrefilledFormTask: Hashable, Sendable {
    /// Code of the service (tjenestekode).
    public var externalServiceCode: String?
    /// Number of the service's edition (tjenesteutgavekode).
    public var externalServiceEditionCode: Int32?
    /// The service owner's name for the shipment, unique.
    public var externalShipmentReference: String?
    /// Altinn's own.
    public var identityFieldHashCode: String?
    /// Altinn's own, for what came in large batches.
    public var largeInboundReference: String?
    /// Files that go with the forms.
    public var attachments: [PrefilledAttachment]
    /// The forms.
    public var forms: [PrefilledForm]
    /// What tells several prefilled form tasks of one service and reportee apart.
    public var identityFields: [PrefillIdentityField]
    /// The notifications (varsler) that go with it.
    public var notifications: [PrefillNotification]
    /// Altinn's name for it.
    public var receiversReference: String?
    /// Whose data: organisation number or national identity number.
    public var reportee: String?
    /// The service owner's name for it.
    public var sendersReference: String?
    /// Code of the service owner's system: three letters, and perhaps more behind an underscore.
    public var serviceOwnerCode: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(externalServiceCode: String? = nil, externalServiceEditionCode: Int32? = nil, externalShipmentReference: String? = nil, identityFieldHashCode: String? = nil, largeInboundReference: String? = nil, attachments: [PrefilledAttachment] = [], forms: [PrefilledForm] = [], identityFields: [PrefillIdentityField] = [], notifications: [PrefillNotification] = [], receiversReference: String? = nil, reportee: String? = nil, sendersReference: String? = nil, serviceOwnerCode: String? = nil) {
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
        self.externalShipmentReference = externalShipmentReference
        self.identityFieldHashCode = identityFieldHashCode
        self.largeInboundReference = largeInboundReference
        self.attachments = attachments
        self.forms = forms
        self.identityFields = identityFields
        self.notifications = notifications
        self.receiversReference = receiversReference
        self.reportee = reportee
        self.sendersReference = sendersReference
        self.serviceOwnerCode = serviceOwnerCode
    }
}

extension PrefilledFormTask: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 13, of: Self.self)
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
        externalShipmentReference = try fields.next()
        identityFieldHashCode = try fields.next()
        largeInboundReference = try fields.next()
        attachments = try fields.next()
        forms = try fields.next()
        identityFields = try fields.next()
        notifications = try fields.next()
        receiversReference = try fields.next()
        reportee = try fields.next()
        sendersReference = try fields.next()
        serviceOwnerCode = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
            externalShipmentReference.ffi(&kept),
            identityFieldHashCode.ffi(&kept),
            largeInboundReference.ffi(&kept),
            attachments.ffi(&kept),
            forms.ffi(&kept),
            identityFields.ffi(&kept),
            notifications.ffi(&kept),
            receiversReference.ffi(&kept),
            reportee.ffi(&kept),
            sendersReference.ffi(&kept),
            serviceOwnerCode.ffi(&kept),
        ], unknown)
    }
}

/// A form task that was filled in beforehand by the service owner.
public struct PrefilledFormTaskV1: Hashable, Sendable {
    /// Code of the service (tjenestekode).
    public var externalServiceCode: String?
    /// Number of the service's edition (tjenesteutgavekode).
    public var externalServiceEditionCode: Int32?
    /// The service owner's name for the shipment, unique.
    public var externalShipmentReference: String?
    /// Altinn's own.
    public var identityFieldHashCode: String?
    /// Altinn's own, for what came in large batches.
    public var largeInboundReference: String?
    /// Files that go with the forms.
    public var attachments: [PrefilledAttachment]
    /// The forms.
    public var forms: [PrefilledForm]
    /// What tells several prefilled form tasks of one service and reportee apart.
    public var identityFields: [PrefillIdentityField]
    /// The notifications (varsler) that go with it.
    public var notifications: [PrefillNotification]
    /// Altinn's name for it.
    public var receiversReference: String?
    /// Whose data: organisation number or national identity number.
    public var reportee: String?
    /// The service owner's name for it.
    public var sendersReference: String?
    /// Code of the service owner's system: three letters, and perhaps more behind an underscore.
    public var serviceOwnerCode: String?
    /// From when the data holds. Compare it with today before using the data.
    public var validFromDate: AltinnDateTime?
    /// Until when the data holds.
    public var validToDate: AltinnDateTime?
    /// Whether it is kept for whoever opens it first. Only EC2 has it.
    public var isReservable: Bool?
    /// Whether notifications are validated and not sent. Only EC2 has it.
    public var validateButDoNotSendNotification: Bool?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(externalServiceCode: String? = nil, externalServiceEditionCode: Int32? = nil, externalShipmentReference: String? = nil, identityFieldHashCode: String? = nil, largeInboundReference: String? = nil, attachments: [PrefilledAttachment] = [], forms: [PrefilledForm] = [], identityFields: [PrefillIdentityField] = [], notifications: [PrefillNotification] = [], receiversReference: String? = nil, reportee: String? = nil, sendersReference: String? = nil, serviceOwnerCode: String? = nil, validFromDate: AltinnDateTime? = nil, validToDate: AltinnDateTime? = nil, isReservable: Bool? = nil, validateButDoNotSendNotification: Bool? = nil) {
        self.externalServiceCode = externalServiceCode
        self.externalServiceEditionCode = externalServiceEditionCode
        self.externalShipmentReference = externalShipmentReference
        self.identityFieldHashCode = identityFieldHashCode
        self.largeInboundReference = largeInboundReference
        self.attachments = attachments
        self.forms = forms
        self.identityFields = identityFields
        self.notifications = notifications
        self.receiversReference = receiversReference
        self.reportee = reportee
        self.sendersReference = sendersReference
        self.serviceOwnerCode = serviceOwnerCode
        self.validFromDate = validFromDate
        self.validToDate = validToDate
        self.isReservable = isReservable
        self.validateButDoNotSendNotification = validateButDoNotSendNotification
    }
}

extension PrefilledFormTaskV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 17, of: Self.self)
        externalServiceCode = try fields.next()
        externalServiceEditionCode = try fields.next()
        externalShipmentReference = try fields.next()
        identityFieldHashCode = try fields.next()
        largeInboundReference = try fields.next()
        attachments = try fields.next()
        forms = try fields.next()
        identityFields = try fields.next()
        notifications = try fields.next()
        receiversReference = try fields.next()
        reportee = try fields.next()
        sendersReference = try fields.next()
        serviceOwnerCode = try fields.next()
        validFromDate = try fields.next()
        validToDate = try fields.next()
        isReservable = try fields.next()
        validateButDoNotSendNotification = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            externalServiceCode.ffi(&kept),
            externalServiceEditionCode.ffi(&kept),
            externalShipmentReference.ffi(&kept),
            identityFieldHashCode.ffi(&kept),
            largeInboundReference.ffi(&kept),
            attachments.ffi(&kept),
            forms.ffi(&kept),
            identityFields.ffi(&kept),
            notifications.ffi(&kept),
            receiversReference.ffi(&kept),
            reportee.ffi(&kept),
            sendersReference.ffi(&kept),
            serviceOwnerCode.ffi(&kept),
            validFromDate.ffi(&kept),
            validToDate.ffi(&kept),
            isReservable.ffi(&kept),
            validateButDoNotSendNotification.ffi(&kept),
        ], unknown)
    }
}

/// Prepares the user-controlled signing step (brukerstyrt signering) of a form task: who may sign, and how often.
public struct PrepareUserControlledSigning: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the element: `reporteeElementId` of the element list.
    public var reporteeElementId: Int32
    /// Who may sign.
    public var signers: [ChosenSigner]
    /// Whether the user may no longer change the preparation. Only for trusted partners; otherwise `false`.
    public var isLocked: Bool
    /// How many signatures the step takes in all.
    public var signaturesRequired: Int32

    public init(reporteeElementId: Int32, isLocked: Bool, signaturesRequired: Int32, user: EndUser? = nil, signers: [ChosenSigner] = []) {
        self.user = user
        self.reporteeElementId = reporteeElementId
        self.signers = signers
        self.isLocked = isLocked
        self.signaturesRequired = signaturesRequired
    }
}

extension PrepareUserControlledSigning: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        user = try fields.next()
        reporteeElementId = try fields.next()
        signers = try fields.next()
        isLocked = try fields.next()
        signaturesRequired = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reporteeElementId.ffi(&kept),
            signers.ffi(&kept),
            isLocked.ffi(&kept),
            signaturesRequired.ffi(&kept),
        ], [])
    }
}

/// The task that a process is in.
public struct ProcessElement: Hashable, Sendable {
    /// Number of the task in the order in which the process reached its elements.
    public var flow: Int32?
    /// When the task started.
    public var started: AltinnDateTime?
    /// Identifier in the process definition, for example `Task_1`.
    public var elementId: String?
    /// Name.
    public var name: String?
    /// What kind of task: `data`, `confirmation`, `signing`, `feedback`, `payment` and others.
    public var altinnTaskType: String?
    /// When the task ended.
    public var ended: AltinnDateTime?
    /// What the last validation said; older apps only.
    public var validated: TaskValidationStatus?
    /// How the process came here.
    public var flowType: String?
    /// What can be done, and whether the caller may: an object of names and truth values, for example
    /// `{"read":true,"write":true,"confirm":false}`. From the process API only.
    public var actions: JSONValue?
    /// What can be done, in more detail. From the process API only.
    public var userActions: [ProcessUserAction]
    /// Whether the caller may read the data of the task. From the process API only.
    public var read: Bool?
    /// Whether the caller may change the data of the task. From the process API only.
    public var write: Bool?
    /// Kind of element in the process definition, for example `Task`. From the process API only.
    public var elementType: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(flow: Int32? = nil, started: AltinnDateTime? = nil, elementId: String? = nil, name: String? = nil, altinnTaskType: String? = nil, ended: AltinnDateTime? = nil, validated: TaskValidationStatus? = nil, flowType: String? = nil, actions: JSONValue? = nil, userActions: [ProcessUserAction] = [], read: Bool? = nil, write: Bool? = nil, elementType: String? = nil) {
        self.flow = flow
        self.started = started
        self.elementId = elementId
        self.name = name
        self.altinnTaskType = altinnTaskType
        self.ended = ended
        self.validated = validated
        self.flowType = flowType
        self.actions = actions
        self.userActions = userActions
        self.read = read
        self.write = write
        self.elementType = elementType
    }
}

extension ProcessElement: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 13, of: Self.self)
        flow = try fields.next()
        started = try fields.next()
        elementId = try fields.next()
        name = try fields.next()
        altinnTaskType = try fields.next()
        ended = try fields.next()
        validated = try fields.next()
        flowType = try fields.next()
        actions = try fields.next()
        userActions = try fields.next()
        read = try fields.next()
        write = try fields.next()
        elementType = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            flow.ffi(&kept),
            started.ffi(&kept),
            elementId.ffi(&kept),
            name.ffi(&kept),
            altinnTaskType.ffi(&kept),
            ended.ffi(&kept),
            validated.ffi(&kept),
            flowType.ffi(&kept),
            actions.ffi(&kept),
            userActions.ffi(&kept),
            read.ffi(&kept),
            write.ffi(&kept),
            elementType.ffi(&kept),
        ], unknown)
    }
}

/// Completes the current task of an instance and moves to the next; repeat until `ended` is set.
///
/// The app validates first: 409 with `validationIssues` in the problem document gives error `validation_failed`. It is
/// not idempotent: when no answer comes (making the PDF may take half a minute), ask `super::GetProcess` first.
/// Signing tasks may want a person: then a system user gets 403.
///
/// Apps of version 9 move the process by an engine: 200 may come while it is still at work (`workflow.status`), 504 while
/// it goes on by itself, and 409 with `processNextState` while an earlier step is tried again or must be resumed
/// (`super::ProcessProblem`, `super::ResumeProcess`).
public struct ProcessNext: Hashable, Sendable {
    /// Short name of the service owner.
    public var org: String
    /// Name of the app.
    public var app: String
    /// Number of the party that the instance belongs to.
    public var instanceOwnerPartyId: Int32
    /// GUID of the instance.
    public var instanceGuid: String
    /// What to do, one of the current task's `actions`: `write`, `confirm`, `sign`, `reject`, `pay`. Not needed in a data task.
    public var action: String?
    /// Organisation number of the party on whose behalf.
    public var actionOnBehalfOf: String?
    /// Language of the PDF and of error texts: `nb`, `nn` or `en`.
    public var language: String?

    public init(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, action: String? = nil, actionOnBehalfOf: String? = nil, language: String? = nil) {
        self.org = org
        self.app = app
        self.instanceOwnerPartyId = instanceOwnerPartyId
        self.instanceGuid = instanceGuid
        self.action = action
        self.actionOnBehalfOf = actionOnBehalfOf
        self.language = language
    }
}

extension ProcessNext: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 7, of: Self.self)
        org = try fields.next()
        app = try fields.next()
        instanceOwnerPartyId = try fields.next()
        instanceGuid = try fields.next()
        action = try fields.next()
        actionOnBehalfOf = try fields.next()
        language = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            org.ffi(&kept),
            app.ffi(&kept),
            instanceOwnerPartyId.ffi(&kept),
            instanceGuid.ffi(&kept),
            action.ffi(&kept),
            actionOnBehalfOf.ffi(&kept),
            language.ffi(&kept),
        ], [])
    }
}

/// How far an instance has come.
///
/// `ProcessState` inside an instance; the process API adds the list of tasks and, on the current one, what the caller may do.
public struct ProcessState: Hashable, Sendable {
    /// When the process started.
    public var started: AltinnDateTime?
    /// The event that started it.
    public var startEvent: String?
    /// The task it is in; absent before it starts and after it ends.
    public var currentTask: ProcessElement?
    /// When it ended: the submission is done.
    public var ended: AltinnDateTime?
    /// The event that ended it.
    public var endEvent: String?
    /// Every task of the process; from the process API only.
    public var processTasks: [ProcessTask]
    /// What the workflow engine is doing. From the process API of apps of version 9 only.
    public var workflow: AppProcessWorkflowStatus?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(started: AltinnDateTime? = nil, startEvent: String? = nil, currentTask: ProcessElement? = nil, ended: AltinnDateTime? = nil, endEvent: String? = nil, processTasks: [ProcessTask] = [], workflow: AppProcessWorkflowStatus? = nil) {
        self.started = started
        self.startEvent = startEvent
        self.currentTask = currentTask
        self.ended = ended
        self.endEvent = endEvent
        self.processTasks = processTasks
        self.workflow = workflow
    }
}

extension ProcessState: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 7, of: Self.self)
        started = try fields.next()
        startEvent = try fields.next()
        currentTask = try fields.next()
        ended = try fields.next()
        endEvent = try fields.next()
        processTasks = try fields.next()
        workflow = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            started.ffi(&kept),
            startEvent.ffi(&kept),
            currentTask.ffi(&kept),
            ended.ffi(&kept),
            endEvent.ffi(&kept),
            processTasks.ffi(&kept),
            workflow.ffi(&kept),
        ], unknown)
    }
}

/// A task of the process definition.
public struct ProcessTask: Hashable, Sendable {
    /// What kind of task.
    public var altinnTaskType: String?
    /// Identifier in the process definition.
    public var elementId: String?
    /// Kind of element in the process definition.
    public var elementType: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(altinnTaskType: String? = nil, elementId: String? = nil, elementType: String? = nil) {
        self.altinnTaskType = altinnTaskType
        self.elementId = elementId
        self.elementType = elementType
    }
}

extension ProcessTask: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        altinnTaskType = try fields.next()
        elementId = try fields.next()
        elementType = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            altinnTaskType.ffi(&kept),
            elementId.ffi(&kept),
            elementType.ffi(&kept),
        ], unknown)
    }
}

/// Something that can be done in a task.
public struct ProcessUserAction: Hashable, Sendable {
    /// Name of the action.
    public var id: String?
    /// Whether the caller may.
    public var authorized: Bool?
    /// Whether it moves the process or only runs code of the app.
    public var type: ProcessActionType?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(id: String? = nil, authorized: Bool? = nil, type: ProcessActionType? = nil) {
        self.id = id
        self.authorized = authorized
        self.type = type
    }
}

extension ProcessUserAction: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        id = try fields.next()
        authorized = try fields.next()
        type = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            id.ffi(&kept),
            authorized.ffi(&kept),
            type.ffi(&kept),
        ], unknown)
    }
}

/// A question for the person in front of the program.
public struct Prompt: Hashable, Sendable {
    /// What is asked for: `oneTimeCode`.
    public var kind: String
    /// Altinn's own words on it, when there are any (which code, sent where).
    public var text: String?
    /// When an answer is no use any more.
    public var validUntil: AltinnDateTime?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(kind: String, text: String? = nil, validUntil: AltinnDateTime? = nil) {
        self.kind = kind
        self.text = text
        self.validUntil = validUntil
    }
}

extension Prompt: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        kind = try fields.next()
        text = try fields.next()
        validUntil = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            kind.ffi(&kept),
            text.ffi(&kept),
            validUntil.ffi(&kept),
        ], unknown)
    }
}

/// Replaces the content of a data element.
///
/// The app may calculate further fields: then `DataElement::changed_fields` has them (HTTP 200; 303 from older apps;
/// 201 when nothing was calculated).
public struct PutData: Hashable, Sendable {
    /// Short name of the service owner.
    public var org: String
    /// Name of the app.
    public var app: String
    /// Number of the party that the instance belongs to.
    public var instanceOwnerPartyId: Int32
    /// GUID of the instance.
    public var instanceGuid: String
    /// GUID of the data element.
    public var dataGuid: String
    /// Media type: `application/xml` or `application/json` for a form, the file's own for an attachment.
    public var contentType: String
    /// File name with extension; attachments must have one.
    public var fileName: String?
    /// The bytes.
    public var content: Blob
    /// Language of texts: `nb`, `nn` or `en`.
    public var language: String?

    public init(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, dataGuid: String, contentType: String, content: Blob, fileName: String? = nil, language: String? = nil) {
        self.org = org
        self.app = app
        self.instanceOwnerPartyId = instanceOwnerPartyId
        self.instanceGuid = instanceGuid
        self.dataGuid = dataGuid
        self.contentType = contentType
        self.fileName = fileName
        self.content = content
        self.language = language
    }
}

extension PutData: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 9, of: Self.self)
        org = try fields.next()
        app = try fields.next()
        instanceOwnerPartyId = try fields.next()
        instanceGuid = try fields.next()
        dataGuid = try fields.next()
        contentType = try fields.next()
        fileName = try fields.next()
        content = try fields.next()
        language = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            org.ffi(&kept),
            app.ffi(&kept),
            instanceOwnerPartyId.ffi(&kept),
            instanceGuid.ffi(&kept),
            dataGuid.ffi(&kept),
            contentType.ffi(&kept),
            fileName.ffi(&kept),
            content.ffi(&kept),
            language.ffi(&kept),
        ], [])
    }
}

/// What became of a shipment, and of each of its parts.
public struct Receipt: Hashable, Sendable {
    /// When the receipt last changed, Norwegian local time.
    public var lastChanged: AltinnDateTime?
    /// Number of the receipt that this one is part of.
    public var parentReceiptId: Int32?
    /// What happened so far, as text with a time for each entry.
    public var receiptHistory: String?
    /// Number of the receipt; 0 when the shipment was refused.
    public var receiptId: Int32?
    /// The outcome so far.
    public var receiptStatus: ReceiptStatus?
    /// Template of the text.
    public var receiptTemplate: String?
    /// What a person should read.
    public var receiptText: String?
    /// What kind of receipt it is.
    public var receiptType: ReceiptType?
    /// The names that the shipment goes by, the archive reference among them.
    public var references: [ReceiptReference]
    /// Receipts of the parts; their outcome may differ from the whole's.
    public var subReceipts: [Receipt]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(lastChanged: AltinnDateTime? = nil, parentReceiptId: Int32? = nil, receiptHistory: String? = nil, receiptId: Int32? = nil, receiptStatus: ReceiptStatus? = nil, receiptTemplate: String? = nil, receiptText: String? = nil, receiptType: ReceiptType? = nil, references: [ReceiptReference] = [], subReceipts: [Receipt] = []) {
        self.lastChanged = lastChanged
        self.parentReceiptId = parentReceiptId
        self.receiptHistory = receiptHistory
        self.receiptId = receiptId
        self.receiptStatus = receiptStatus
        self.receiptTemplate = receiptTemplate
        self.receiptText = receiptText
        self.receiptType = receiptType
        self.references = references
        self.subReceipts = subReceipts
    }
}

extension Receipt: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 10, of: Self.self)
        lastChanged = try fields.next()
        parentReceiptId = try fields.next()
        receiptHistory = try fields.next()
        receiptId = try fields.next()
        receiptStatus = try fields.next()
        receiptTemplate = try fields.next()
        receiptText = try fields.next()
        receiptType = try fields.next()
        references = try fields.next()
        subReceipts = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            lastChanged.ffi(&kept),
            parentReceiptId.ffi(&kept),
            receiptHistory.ffi(&kept),
            receiptId.ffi(&kept),
            receiptStatus.ffi(&kept),
            receiptTemplate.ffi(&kept),
            receiptText.ffi(&kept),
            receiptType.ffi(&kept),
            references.ffi(&kept),
            subReceipts.ffi(&kept),
        ], unknown)
    }
}

/// The receipts found; none is an empty list, not an error.
public struct ReceiptList: Hashable, Sendable {
    /// The receipts, each with its sub-receipts.
    public var receipts: [Receipt]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(receipts: [Receipt] = []) {
        self.receipts = receipts
    }
}

extension ReceiptList: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        receipts = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            receipts.ffi(&kept),
        ], unknown)
    }
}

/// The receipts found, in the older form; none is an empty list, not an error.
public struct ReceiptListV1: Hashable, Sendable {
    /// The receipts, each with its sub-receipts.
    public var receipts: [ReceiptV1]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(receipts: [ReceiptV1] = []) {
        self.receipts = receipts
    }
}

extension ReceiptListV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        receipts = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            receipts.ffi(&kept),
        ], unknown)
    }
}

/// What became of a shipment.
public struct ReceiptOutcome: Hashable, Sendable {
    /// The verdict on the whole. A part that went wrong goes before an `OK` of the whole.
    public var verdict: ReceiptVerdict
    /// Why, when the texts say it. Of a part when the whole has no reason of its own.
    public var reason: ReceiptReason?
    /// What to tell the user.
    public var advice: AdviceText
    /// What Altinn wrote.
    public var text: String?
    /// Number of the receipt; not set when Altinn kept none.
    public var receiptId: Int32?
    /// When the receipt last changed, Norwegian local time.
    public var lastChanged: AltinnDateTime?
    /// Altinn's archive reference, once the shipment is in the archive. Without it an accepted form task lies in the message box
    /// and waits for a signature or for more.
    public var archiveReference: String?
    /// Number of the element in the message box.
    public var reporteeElementId: Int32?
    /// The end-user system's name for the shipment.
    public var externalShipmentReference: String?
    /// The parts: forms, attachments, recipients.
    public var parts: [ReceiptPartOutcome]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(verdict: ReceiptVerdict, advice: AdviceText, reason: ReceiptReason? = nil, text: String? = nil, receiptId: Int32? = nil, lastChanged: AltinnDateTime? = nil, archiveReference: String? = nil, reporteeElementId: Int32? = nil, externalShipmentReference: String? = nil, parts: [ReceiptPartOutcome] = []) {
        self.verdict = verdict
        self.reason = reason
        self.advice = advice
        self.text = text
        self.receiptId = receiptId
        self.lastChanged = lastChanged
        self.archiveReference = archiveReference
        self.reporteeElementId = reporteeElementId
        self.externalShipmentReference = externalShipmentReference
        self.parts = parts
    }
}

extension ReceiptOutcome: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 10, of: Self.self)
        verdict = try fields.next()
        reason = try fields.next()
        advice = try fields.next()
        text = try fields.next()
        receiptId = try fields.next()
        lastChanged = try fields.next()
        archiveReference = try fields.next()
        reporteeElementId = try fields.next()
        externalShipmentReference = try fields.next()
        parts = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            verdict.ffi(&kept),
            reason.ffi(&kept),
            advice.ffi(&kept),
            text.ffi(&kept),
            receiptId.ffi(&kept),
            lastChanged.ffi(&kept),
            archiveReference.ffi(&kept),
            reporteeElementId.ffi(&kept),
            externalShipmentReference.ffi(&kept),
            parts.ffi(&kept),
        ], unknown)
    }
}

/// What became of a part of a shipment.
public struct ReceiptPartOutcome: Hashable, Sendable {
    /// The verdict.
    public var verdict: ReceiptVerdict
    /// Why, when the text says it.
    public var reason: ReceiptReason?
    /// What Altinn wrote.
    public var text: String?
    /// The field of the form that the text names, for example `Merverdiavgift-datadef-10098`.
    public var field: String?
    /// The end-user system's name for the form or attachment.
    public var sendersReference: String?
    /// Number of the receipt.
    public var receiptId: Int32?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(verdict: ReceiptVerdict, reason: ReceiptReason? = nil, text: String? = nil, field: String? = nil, sendersReference: String? = nil, receiptId: Int32? = nil) {
        self.verdict = verdict
        self.reason = reason
        self.text = text
        self.field = field
        self.sendersReference = sendersReference
        self.receiptId = receiptId
    }
}

extension ReceiptPartOutcome: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        verdict = try fields.next()
        reason = try fields.next()
        text = try fields.next()
        field = try fields.next()
        sendersReference = try fields.next()
        receiptId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            verdict.ffi(&kept),
            reason.ffi(&kept),
            text.ffi(&kept),
            field.ffi(&kept),
            sendersReference.ffi(&kept),
            receiptId.ffi(&kept),
        ], unknown)
    }
}

/// When to ask Altinn for a receipt again.
///
/// Altinn wants at least five seconds of quiet after a submission and between questions, and no tight loops. The pauses here
/// grow from there to an hour. What is not asked for in haste, files of broker services and the status of messages, is asked
/// for once an hour. Since release 20.11 (2020) the receipt that a submission gives is the final one, and nobody need ask.
public struct ReceiptPollAdvice: Hashable, Sendable {
    /// How many times the program has asked since it submitted; 0 right after the submission.
    public var asked: Int32
    /// What it asks for; a receipt when not set.
    public var subject: PollSubject?

    public init(asked: Int32, subject: PollSubject? = nil) {
        self.asked = asked
        self.subject = subject
    }
}

extension ReceiptPollAdvice: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        asked = try fields.next()
        subject = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            asked.ffi(&kept),
            subject.ffi(&kept),
        ], [])
    }
}

/// A name that a receipt goes by. Altinn may leave either part out.
public struct ReceiptReference: Hashable, Sendable {
    /// Whose name it is.
    public var referenceType: ReferenceType?
    /// The name.
    public var referenceValue: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(referenceType: ReferenceType? = nil, referenceValue: String? = nil) {
        self.referenceType = referenceType
        self.referenceValue = referenceValue
    }
}

extension ReceiptReference: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        referenceType = try fields.next()
        referenceValue = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            referenceType.ffi(&kept),
            referenceValue.ffi(&kept),
        ], unknown)
    }
}

/// Which receipt: by number, or by references.
public struct ReceiptSearch: Hashable, Sendable {
    /// The receipt's number.
    public var receiptId: Int32?
    /// References that the receipt has. Altinn looks at the first one only, and searches by `ArchiveReference`,
    /// `OutboundShipmentReference`, `BatchReference`, `EndUserSystemReference`, `ExternalShipmentReference` and
    /// `SendersReference`.
    public var references: [Reference]

    public init(receiptId: Int32? = nil, references: [Reference] = []) {
        self.receiptId = receiptId
        self.references = references
    }
}

extension ReceiptSearch: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        receiptId = try fields.next()
        references = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            receiptId.ffi(&kept),
            references.ffi(&kept),
        ], [])
    }
}

/// Which receipt: by number, or by references.
public struct ReceiptSearchV1: Hashable, Sendable {
    /// The receipt's number.
    public var receiptId: Int32?
    /// References that the receipt has. Altinn looks at the first one only.
    public var references: [ReferenceV1]

    public init(receiptId: Int32? = nil, references: [ReferenceV1] = []) {
        self.receiptId = receiptId
        self.references = references
    }
}

extension ReceiptSearchV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        receiptId = try fields.next()
        references = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            receiptId.ffi(&kept),
            references.ffi(&kept),
        ], [])
    }
}

/// Which receipt, and what is new.
public struct ReceiptUpdate: Hashable, Sendable {
    /// The receipt, by the archive reference; of several that have it the newest.
    public var archiveReference: String?
    /// The receipt, by its number.
    public var receiptId: Int32?
    /// The new status. `NotSet` is not one.
    public var receiptStatus: ReceiptStatus
    /// The new text.
    public var receiptText: String
    /// References to add; of any kind but `NotSet` and `OwnerPartyReference`.
    public var references: [Reference]
    /// Sub-receipts to update with it, each by its number. New ones cannot be made so.
    public var subReceipts: [ReceiptUpdate]

    public init(receiptStatus: ReceiptStatus, receiptText: String, archiveReference: String? = nil, receiptId: Int32? = nil, references: [Reference] = [], subReceipts: [ReceiptUpdate] = []) {
        self.archiveReference = archiveReference
        self.receiptId = receiptId
        self.receiptStatus = receiptStatus
        self.receiptText = receiptText
        self.references = references
        self.subReceipts = subReceipts
    }
}

extension ReceiptUpdate: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        archiveReference = try fields.next()
        receiptId = try fields.next()
        receiptStatus = try fields.next()
        receiptText = try fields.next()
        references = try fields.next()
        subReceipts = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            archiveReference.ffi(&kept),
            receiptId.ffi(&kept),
            receiptStatus.ffi(&kept),
            receiptText.ffi(&kept),
            references.ffi(&kept),
            subReceipts.ffi(&kept),
        ], [])
    }
}

/// Which receipt, and what is new, in the older form.
public struct ReceiptUpdateV1: Hashable, Sendable {
    /// The receipt, by the archive reference; of several that have it the newest.
    public var archiveReference: String?
    /// The receipt, by its number.
    public var receiptId: Int32?
    /// The new status. Altinn needs it.
    public var receiptStatusCode: ReceiptStatus?
    /// The new text. Altinn needs it.
    public var receiptText: String?
    /// References to add; of any kind but `NotSet` and `OwnerPartyReference`.
    public var references: [ReferenceV1]
    /// Sub-receipts to update with it, each by its number. New ones cannot be made so.
    public var subReceipts: [ReceiptUpdateV1]

    public init(archiveReference: String? = nil, receiptId: Int32? = nil, receiptStatusCode: ReceiptStatus? = nil, receiptText: String? = nil, references: [ReferenceV1] = [], subReceipts: [ReceiptUpdateV1] = []) {
        self.archiveReference = archiveReference
        self.receiptId = receiptId
        self.receiptStatusCode = receiptStatusCode
        self.receiptText = receiptText
        self.references = references
        self.subReceipts = subReceipts
    }
}

extension ReceiptUpdateV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        archiveReference = try fields.next()
        receiptId = try fields.next()
        receiptStatusCode = try fields.next()
        receiptText = try fields.next()
        references = try fields.next()
        subReceipts = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            archiveReference.ffi(&kept),
            receiptId.ffi(&kept),
            receiptStatusCode.ffi(&kept),
            receiptText.ffi(&kept),
            references.ffi(&kept),
            subReceipts.ffi(&kept),
        ], [])
    }
}

/// What became of a shipment, and of each of its parts, in the older form. `UpdateFormData` and the older operations answer
/// with it.
public struct ReceiptV1: Hashable, Sendable {
    /// When the receipt last changed, Norwegian local time. Not set (year 1) when the shipment was refused.
    public var lastChanged: AltinnDateTime?
    /// Number of the receipt that this one is part of; 0 when it is none's.
    public var parentReceiptId: Int32?
    /// Earlier texts, the newest first.
    public var receiptHistory: String?
    /// Number of the receipt; 0 when the shipment was refused.
    public var receiptId: Int32?
    /// The outcome so far.
    public var receiptStatusCode: ReceiptStatus?
    /// What a person should read.
    public var receiptText: String?
    /// What kind of receipt it is.
    public var receiptTypeName: ReceiptType?
    /// The names that the shipment goes by, the archive reference among them.
    public var references: [ReferenceV1]
    /// Receipts of the parts; their outcome may differ from the whole's.
    public var subReceipts: [ReceiptV1]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(lastChanged: AltinnDateTime? = nil, parentReceiptId: Int32? = nil, receiptHistory: String? = nil, receiptId: Int32? = nil, receiptStatusCode: ReceiptStatus? = nil, receiptText: String? = nil, receiptTypeName: ReceiptType? = nil, references: [ReferenceV1] = [], subReceipts: [ReceiptV1] = []) {
        self.lastChanged = lastChanged
        self.parentReceiptId = parentReceiptId
        self.receiptHistory = receiptHistory
        self.receiptId = receiptId
        self.receiptStatusCode = receiptStatusCode
        self.receiptText = receiptText
        self.receiptTypeName = receiptTypeName
        self.references = references
        self.subReceipts = subReceipts
    }
}

extension ReceiptV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 9, of: Self.self)
        lastChanged = try fields.next()
        parentReceiptId = try fields.next()
        receiptHistory = try fields.next()
        receiptId = try fields.next()
        receiptStatusCode = try fields.next()
        receiptText = try fields.next()
        receiptTypeName = try fields.next()
        references = try fields.next()
        subReceipts = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            lastChanged.ffi(&kept),
            parentReceiptId.ffi(&kept),
            receiptHistory.ffi(&kept),
            receiptId.ffi(&kept),
            receiptStatusCode.ffi(&kept),
            receiptText.ffi(&kept),
            receiptTypeName.ffi(&kept),
            references.ffi(&kept),
            subReceipts.ffi(&kept),
        ], unknown)
    }
}

/// A name by which something is looked for, or which it shall have.
public struct Reference: Hashable, Sendable {
    /// Whose name it is.
    public var referenceType: ReferenceType
    /// The name.
    public var referenceValue: String

    public init(referenceType: ReferenceType, referenceValue: String) {
        self.referenceType = referenceType
        self.referenceValue = referenceValue
    }
}

extension Reference: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        referenceType = try fields.next()
        referenceValue = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            referenceType.ffi(&kept),
            referenceValue.ffi(&kept),
        ], [])
    }
}

/// A name that something goes by, in the older form.
public struct ReferenceV1: Hashable, Sendable {
    /// Whose name it is.
    public var referenceTypeName: ReferenceType?
    /// The name.
    public var referenceValue: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(referenceTypeName: ReferenceType? = nil, referenceValue: String? = nil) {
        self.referenceTypeName = referenceTypeName
        self.referenceValue = referenceValue
    }
}

extension ReferenceV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        referenceTypeName = try fields.next()
        referenceValue = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            referenceTypeName.ffi(&kept),
            referenceValue.ffi(&kept),
        ], unknown)
    }
}

/// An element of the work list or of the archive: a form task, a message, a lookup or a collaboration.
public struct ReporteeElement: Hashable, Sendable {
    /// Whether the user may delete it.
    public var allowDelete: Bool?
    /// Whether a new form task may be made out of it.
    public var allowNewCopy: Bool?
    /// From the first Altinn: number in its archive.
    public var altinn1ArchiveUnitId: Int64?
    /// From the first Altinn: the form.
    public var altinn1FormCode: Int32?
    /// From the first Altinn: the form's version.
    public var altinn1FormId: Int32?
    /// From the first Altinn: number of the element.
    public var altinn1FormInstanceId: Int64?
    /// From the first Altinn: the form in the register of reporting duties (Oppgaveregisteret).
    public var altinn1FormOrNo: Int64?
    /// From the first Altinn: the user.
    public var altinn1ParticipantId: String?
    /// From the first Altinn: kind of reference.
    public var altinn1ReferenceType: Int32?
    /// From the first Altinn: the workflow.
    public var altinn1WorkflowProcessId: Int64?
    /// Number in the archive.
    public var archiveId: Int32?
    /// Archive reference: `AR` and a number.
    public var archiveReference: String?
    /// The collaboration it belongs to.
    public var caseId: Int32?
    /// How far the reportee has come with it, for messages.
    public var correspondenceStatus: MessageStatus?
    /// When it must be done. Not set in the archive.
    public var dueDate: AltinnDateTime?
    /// Number of the end-user system it came from.
    public var endUserSystemId: Int32?
    /// Code of the service (tjenestekode).
    public var externalServiceCode: String?
    /// Whether its collaboration is archived.
    public var isCaseArchived: Bool?
    /// Altinn's own.
    public var isMatched: Bool?
    /// What the last change was.
    public var lastChangeType: LastChangeType?
    /// Who changed it last.
    public var lastChangedBy: String?
    /// Number of whoever changed it last.
    public var lastChangedById: Int32?
    /// When it last changed, Norwegian local time.
    public var lastChangedDate: AltinnDateTime?
    /// A remark, in collaborations.
    public var notice: String?
    /// Name of its collaboration.
    public var parentCaseName: String?
    /// Number of the element: what other operations take.
    public var reporteeElementId: Int32?
    /// Altinn's number of the reportee.
    public var reporteeElementOwner: Int32?
    /// What it is.
    public var reporteeElementType: ReporteeElementType?
    /// Name of the reportee.
    public var reporteeName: String?
    /// What the user's role allows in the next step.
    public var roleRequirement: RoleRequirement?
    /// From the first Altinn: the role that the next step needs.
    public var roleRequirementAltinn1Element: String?
    /// Number of the element before it was archived.
    public var seReporteeElementId: Int32?
    /// Version of the service.
    public var serviceEditionVersion: Int32?
    /// Number of the service owner.
    public var serviceOwner: Int32?
    /// Code of the service owner.
    public var serviceOwnerCode: String?
    /// Name of the service owner.
    public var serviceOwnerDescription: String?
    /// Where it stands.
    public var status: ReporteeElementStatus?
    /// The same as text, in the language asked for.
    public var statusName: String?
    /// Which step of the workflow it is in, for form tasks.
    public var taskStatus: TaskStatus?
    /// Title, as the message box shows it.
    public var title: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(allowDelete: Bool? = nil, allowNewCopy: Bool? = nil, altinn1ArchiveUnitId: Int64? = nil, altinn1FormCode: Int32? = nil, altinn1FormId: Int32? = nil, altinn1FormInstanceId: Int64? = nil, altinn1FormOrNo: Int64? = nil, altinn1ParticipantId: String? = nil, altinn1ReferenceType: Int32? = nil, altinn1WorkflowProcessId: Int64? = nil, archiveId: Int32? = nil, archiveReference: String? = nil, caseId: Int32? = nil, correspondenceStatus: MessageStatus? = nil, dueDate: AltinnDateTime? = nil, endUserSystemId: Int32? = nil, externalServiceCode: String? = nil, isCaseArchived: Bool? = nil, isMatched: Bool? = nil, lastChangeType: LastChangeType? = nil, lastChangedBy: String? = nil, lastChangedById: Int32? = nil, lastChangedDate: AltinnDateTime? = nil, notice: String? = nil, parentCaseName: String? = nil, reporteeElementId: Int32? = nil, reporteeElementOwner: Int32? = nil, reporteeElementType: ReporteeElementType? = nil, reporteeName: String? = nil, roleRequirement: RoleRequirement? = nil, roleRequirementAltinn1Element: String? = nil, seReporteeElementId: Int32? = nil, serviceEditionVersion: Int32? = nil, serviceOwner: Int32? = nil, serviceOwnerCode: String? = nil, serviceOwnerDescription: String? = nil, status: ReporteeElementStatus? = nil, statusName: String? = nil, taskStatus: TaskStatus? = nil, title: String? = nil) {
        self.allowDelete = allowDelete
        self.allowNewCopy = allowNewCopy
        self.altinn1ArchiveUnitId = altinn1ArchiveUnitId
        self.altinn1FormCode = altinn1FormCode
        self.altinn1FormId = altinn1FormId
        self.altinn1FormInstanceId = altinn1FormInstanceId
        self.altinn1FormOrNo = altinn1FormOrNo
        self.altinn1ParticipantId = altinn1ParticipantId
        self.altinn1ReferenceType = altinn1ReferenceType
        self.altinn1WorkflowProcessId = altinn1WorkflowProcessId
        self.archiveId = archiveId
        self.archiveReference = archiveReference
        self.caseId = caseId
        self.correspondenceStatus = correspondenceStatus
        self.dueDate = dueDate
        self.endUserSystemId = endUserSystemId
        self.externalServiceCode = externalServiceCode
        self.isCaseArchived = isCaseArchived
        self.isMatched = isMatched
        self.lastChangeType = lastChangeType
        self.lastChangedBy = lastChangedBy
        self.lastChangedById = lastChangedById
        self.lastChangedDate = lastChangedDate
        self.notice = notice
        self.parentCaseName = parentCaseName
        self.reporteeElementId = reporteeElementId
        self.reporteeElementOwner = reporteeElementOwner
        self.reporteeElementType = reporteeElementType
        self.reporteeName = reporteeName
        self.roleRequirement = roleRequirement
        self.roleRequirementAltinn1Element = roleRequirementAltinn1Element
        self.seReporteeElementId = seReporteeElementId
        self.serviceEditionVersion = serviceEditionVersion
        self.serviceOwner = serviceOwner
        self.serviceOwnerCode = serviceOwnerCode
        self.serviceOwnerDescription = serviceOwnerDescription
        self.status = status
        self.statusName = statusName
        self.taskStatus = taskStatus
        self.title = title
    }
}

extension ReporteeElement: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 40, of: Self.self)
        allowDelete = try fields.next()
        allowNewCopy = try fields.next()
        altinn1ArchiveUnitId = try fields.next()
        altinn1FormCode = try fields.next()
        altinn1FormId = try fields.next()
        altinn1FormInstanceId = try fields.next()
        altinn1FormOrNo = try fields.next()
        altinn1ParticipantId = try fields.next()
        altinn1ReferenceType = try fields.next()
        altinn1WorkflowProcessId = try fields.next()
        archiveId = try fields.next()
        archiveReference = try fields.next()
        caseId = try fields.next()
        correspondenceStatus = try fields.next()
        dueDate = try fields.next()
        endUserSystemId = try fields.next()
        externalServiceCode = try fields.next()
        isCaseArchived = try fields.next()
        isMatched = try fields.next()
        lastChangeType = try fields.next()
        lastChangedBy = try fields.next()
        lastChangedById = try fields.next()
        lastChangedDate = try fields.next()
        notice = try fields.next()
        parentCaseName = try fields.next()
        reporteeElementId = try fields.next()
        reporteeElementOwner = try fields.next()
        reporteeElementType = try fields.next()
        reporteeName = try fields.next()
        roleRequirement = try fields.next()
        roleRequirementAltinn1Element = try fields.next()
        seReporteeElementId = try fields.next()
        serviceEditionVersion = try fields.next()
        serviceOwner = try fields.next()
        serviceOwnerCode = try fields.next()
        serviceOwnerDescription = try fields.next()
        status = try fields.next()
        statusName = try fields.next()
        taskStatus = try fields.next()
        title = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            allowDelete.ffi(&kept),
            allowNewCopy.ffi(&kept),
            altinn1ArchiveUnitId.ffi(&kept),
            altinn1FormCode.ffi(&kept),
            altinn1FormId.ffi(&kept),
            altinn1FormInstanceId.ffi(&kept),
            altinn1FormOrNo.ffi(&kept),
            altinn1ParticipantId.ffi(&kept),
            altinn1ReferenceType.ffi(&kept),
            altinn1WorkflowProcessId.ffi(&kept),
            archiveId.ffi(&kept),
            archiveReference.ffi(&kept),
            caseId.ffi(&kept),
            correspondenceStatus.ffi(&kept),
            dueDate.ffi(&kept),
            endUserSystemId.ffi(&kept),
            externalServiceCode.ffi(&kept),
            isCaseArchived.ffi(&kept),
            isMatched.ffi(&kept),
            lastChangeType.ffi(&kept),
            lastChangedBy.ffi(&kept),
            lastChangedById.ffi(&kept),
            lastChangedDate.ffi(&kept),
            notice.ffi(&kept),
            parentCaseName.ffi(&kept),
            reporteeElementId.ffi(&kept),
            reporteeElementOwner.ffi(&kept),
            reporteeElementType.ffi(&kept),
            reporteeName.ffi(&kept),
            roleRequirement.ffi(&kept),
            roleRequirementAltinn1Element.ffi(&kept),
            seReporteeElementId.ffi(&kept),
            serviceEditionVersion.ffi(&kept),
            serviceOwner.ffi(&kept),
            serviceOwnerCode.ffi(&kept),
            serviceOwnerDescription.ffi(&kept),
            status.ffi(&kept),
            statusName.ffi(&kept),
            taskStatus.ffi(&kept),
            title.ffi(&kept),
        ], unknown)
    }
}

/// The element is deleted. Altinn says nothing more.
public struct ReporteeElementDeleted: Hashable, Sendable {
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init() {
    }
}

extension ReporteeElementDeleted: Member {
    package init(ffi: FfiValue) throws {
        let fields = try Fields(ffi, 0, of: Self.self)
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], unknown)
    }
}

/// What lies in a message box.
public struct ReporteeElementList: Hashable, Sendable {
    /// The elements.
    public var elements: [ReporteeElement]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(elements: [ReporteeElement] = []) {
        self.elements = elements
    }
}

extension ReporteeElementList: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        elements = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            elements.ffi(&kept),
        ], unknown)
    }
}

/// Elements in their older form.
public struct ReporteeElementListV1: Hashable, Sendable {
    /// The elements.
    public var elements: [ReporteeElementV1]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(elements: [ReporteeElementV1] = []) {
        self.elements = elements
    }
}

extension ReporteeElementListV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        elements = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            elements.ffi(&kept),
        ], unknown)
    }
}

/// What to look for. Criteria that are not set do not narrow the search.
public struct ReporteeElementSearch: Hashable, Sendable {
    /// An archive reference (arkivreferanse), or a part of one.
    public var archiveReference: String?
    /// Only elements of this collaboration.
    public var caseId: Int32?
    /// Only collaboration pages (samlesider).
    public var collectionPages: Bool?
    /// Only e-dialogues.
    public var eDialogue: Bool?
    /// The period's first day. A date without a time is enough.
    public var fromDate: AltinnDateTime?
    /// Whose elements: organisation number or national identity number.
    public var reportee: String
    /// Name of a search that the user saved.
    public var searchName: String?
    /// Text in the name of the service.
    public var searchString: String?
    /// Elements that are sent and archived.
    public var sentAndArchived: Bool?
    /// Only elements of services with these codes.
    public var serviceCodeList: [String]
    /// Only elements of this service owner's services.
    public var serviceOwnerCode: String?
    /// Elements that wait for the reportee.
    public var toBeProcessed: Bool?
    /// Elements that wait for somebody else.
    public var toBeProcessedByOthers: Bool?
    /// The period's last day. A date without a time is enough.
    public var toDate: AltinnDateTime?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(reportee: String, archiveReference: String? = nil, caseId: Int32? = nil, collectionPages: Bool? = nil, eDialogue: Bool? = nil, fromDate: AltinnDateTime? = nil, searchName: String? = nil, searchString: String? = nil, sentAndArchived: Bool? = nil, serviceCodeList: [String] = [], serviceOwnerCode: String? = nil, toBeProcessed: Bool? = nil, toBeProcessedByOthers: Bool? = nil, toDate: AltinnDateTime? = nil) {
        self.archiveReference = archiveReference
        self.caseId = caseId
        self.collectionPages = collectionPages
        self.eDialogue = eDialogue
        self.fromDate = fromDate
        self.reportee = reportee
        self.searchName = searchName
        self.searchString = searchString
        self.sentAndArchived = sentAndArchived
        self.serviceCodeList = serviceCodeList
        self.serviceOwnerCode = serviceOwnerCode
        self.toBeProcessed = toBeProcessed
        self.toBeProcessedByOthers = toBeProcessedByOthers
        self.toDate = toDate
    }
}

extension ReporteeElementSearch: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 14, of: Self.self)
        archiveReference = try fields.next()
        caseId = try fields.next()
        collectionPages = try fields.next()
        eDialogue = try fields.next()
        fromDate = try fields.next()
        reportee = try fields.next()
        searchName = try fields.next()
        searchString = try fields.next()
        sentAndArchived = try fields.next()
        serviceCodeList = try fields.next()
        serviceOwnerCode = try fields.next()
        toBeProcessed = try fields.next()
        toBeProcessedByOthers = try fields.next()
        toDate = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            archiveReference.ffi(&kept),
            caseId.ffi(&kept),
            collectionPages.ffi(&kept),
            eDialogue.ffi(&kept),
            fromDate.ffi(&kept),
            reportee.ffi(&kept),
            searchName.ffi(&kept),
            searchString.ffi(&kept),
            sentAndArchived.ffi(&kept),
            serviceCodeList.ffi(&kept),
            serviceOwnerCode.ffi(&kept),
            toBeProcessed.ffi(&kept),
            toBeProcessedByOthers.ffi(&kept),
            toDate.ffi(&kept),
        ], unknown)
    }
}

/// What to look for, in the older form. Criteria that are not set do not narrow the search.
public struct ReporteeElementSearchV1: Hashable, Sendable {
    /// An archive reference (arkivreferanse), or a part of one.
    public var archiveReference: String?
    /// The period's first day. A date without a time is enough.
    public var fromDate: AltinnDateTime?
    /// Messages received.
    public var receivedMessages: Bool?
    /// Whose elements: organisation number or national identity number.
    public var reportee: String
    /// Name of a search that the user saved.
    public var searchName: String?
    /// Text in the name of the service.
    public var searchString: String?
    /// Elements that are sent and archived.
    public var sentAndArchived: Bool?
    /// Only elements of services with these codes.
    public var serviceCodeList: [String]
    /// Only elements of this service owner's services.
    public var serviceOwnerCode: String?
    /// Elements that wait for the reportee.
    public var toBeProcessed: Bool?
    /// Elements that wait for somebody else.
    public var toBeProcessedByOthers: Bool?
    /// The period's last day. A date without a time is enough.
    public var toDate: AltinnDateTime?

    public init(reportee: String, archiveReference: String? = nil, fromDate: AltinnDateTime? = nil, receivedMessages: Bool? = nil, searchName: String? = nil, searchString: String? = nil, sentAndArchived: Bool? = nil, serviceCodeList: [String] = [], serviceOwnerCode: String? = nil, toBeProcessed: Bool? = nil, toBeProcessedByOthers: Bool? = nil, toDate: AltinnDateTime? = nil) {
        self.archiveReference = archiveReference
        self.fromDate = fromDate
        self.receivedMessages = receivedMessages
        self.reportee = reportee
        self.searchName = searchName
        self.searchString = searchString
        self.sentAndArchived = sentAndArchived
        self.serviceCodeList = serviceCodeList
        self.serviceOwnerCode = serviceOwnerCode
        self.toBeProcessed = toBeProcessed
        self.toBeProcessedByOthers = toBeProcessedByOthers
        self.toDate = toDate
    }
}

extension ReporteeElementSearchV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 12, of: Self.self)
        archiveReference = try fields.next()
        fromDate = try fields.next()
        receivedMessages = try fields.next()
        reportee = try fields.next()
        searchName = try fields.next()
        searchString = try fields.next()
        sentAndArchived = try fields.next()
        serviceCodeList = try fields.next()
        serviceOwnerCode = try fields.next()
        toBeProcessed = try fields.next()
        toBeProcessedByOthers = try fields.next()
        toDate = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            archiveReference.ffi(&kept),
            fromDate.ffi(&kept),
            receivedMessages.ffi(&kept),
            reportee.ffi(&kept),
            searchName.ffi(&kept),
            searchString.ffi(&kept),
            sentAndArchived.ffi(&kept),
            serviceCodeList.ffi(&kept),
            serviceOwnerCode.ffi(&kept),
            toBeProcessed.ffi(&kept),
            toBeProcessedByOthers.ffi(&kept),
            toDate.ffi(&kept),
        ], [])
    }
}

/// An element of the work list or of the archive, as the older operations list it.
///
/// On EC2 they list the newer `ReporteeElement`; what it has more is here too, and only set there.
public struct ReporteeElementV1: Hashable, Sendable {
    /// Whether the user may delete it.
    public var allowDelete: Bool?
    /// Whether a new form task may be made out of it.
    public var allowNewCopy: Bool?
    /// From the first Altinn: number in its archive.
    public var altinn1ArchiveUnitId: Int64?
    /// From the first Altinn: the form.
    public var altinn1FormCode: Int32?
    /// From the first Altinn: the form's version.
    public var altinn1FormId: Int32?
    /// From the first Altinn: number of the element.
    public var altinn1FormInstanceId: Int64?
    /// From the first Altinn: the form in the register of reporting duties (Oppgaveregisteret).
    public var altinn1FormOrNo: Int64?
    /// From the first Altinn: the user.
    public var altinn1ParticipantId: String?
    /// From the first Altinn: kind of reference.
    public var altinn1ReferenceType: Int32?
    /// From the first Altinn: the workflow.
    public var altinn1WorkflowProcessId: Int64?
    /// Number in the archive.
    public var archiveId: Int32?
    /// Archive reference: `AR` and a number.
    public var archiveReference: String?
    /// The collaboration it belongs to.
    public var caseId: Int32?
    /// How far the reportee has come with it, for messages.
    public var correspondenceStatus: MessageStatus?
    /// When it must be done. Not set in the archive.
    public var dueDate: AltinnDateTime?
    /// Number of the end-user system it came from.
    public var endUserSystemId: Int32?
    /// Code of the service (tjenestekode).
    public var externalServiceCode: String?
    /// Whether its collaboration is archived.
    public var isCaseArchived: Bool?
    /// Altinn's own.
    public var isMatched: Bool?
    /// What the last change was.
    public var lastChangeType: LastChangeType?
    /// Who changed it last.
    public var lastChangedBy: String?
    /// Number of whoever changed it last.
    public var lastChangedById: Int32?
    /// When it last changed, Norwegian local time.
    public var lastChangedDate: AltinnDateTime?
    /// A remark, in collaborations.
    public var notice: String?
    /// Name of its collaboration.
    public var parentCaseName: String?
    /// Number of the element: what other operations take.
    public var reporteeElementId: Int32?
    /// Altinn's number of the reportee.
    public var reporteeElementOwner: Int32?
    /// What it is.
    public var reporteeElementType: ReporteeElementType?
    /// Name of the reportee.
    public var reporteeName: String?
    /// What the user's role allows in the next step.
    public var roleRequirement: RoleRequirement?
    /// From the first Altinn: the role that the next step needs.
    public var roleRequirementAltinn1Element: String?
    /// Number of the element before it was archived.
    public var seReporteeElementId: Int32?
    /// Version of the service.
    public var serviceEditionVersion: Int32?
    /// Number of the service owner.
    public var serviceOwner: Int32?
    /// Code of the service owner.
    public var serviceOwnerCode: String?
    /// Name of the service owner.
    public var serviceOwnerDescription: String?
    /// Where it stands.
    public var status: ReporteeElementStatus?
    /// The same as text, in the language asked for.
    public var statusName: String?
    /// Which step of the workflow it is in, for form tasks.
    public var taskStatus: TaskStatus?
    /// Title, as the message box shows it.
    public var title: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(allowDelete: Bool? = nil, allowNewCopy: Bool? = nil, altinn1ArchiveUnitId: Int64? = nil, altinn1FormCode: Int32? = nil, altinn1FormId: Int32? = nil, altinn1FormInstanceId: Int64? = nil, altinn1FormOrNo: Int64? = nil, altinn1ParticipantId: String? = nil, altinn1ReferenceType: Int32? = nil, altinn1WorkflowProcessId: Int64? = nil, archiveId: Int32? = nil, archiveReference: String? = nil, caseId: Int32? = nil, correspondenceStatus: MessageStatus? = nil, dueDate: AltinnDateTime? = nil, endUserSystemId: Int32? = nil, externalServiceCode: String? = nil, isCaseArchived: Bool? = nil, isMatched: Bool? = nil, lastChangeType: LastChangeType? = nil, lastChangedBy: String? = nil, lastChangedById: Int32? = nil, lastChangedDate: AltinnDateTime? = nil, notice: String? = nil, parentCaseName: String? = nil, reporteeElementId: Int32? = nil, reporteeElementOwner: Int32? = nil, reporteeElementType: ReporteeElementType? = nil, reporteeName: String? = nil, roleRequirement: RoleRequirement? = nil, roleRequirementAltinn1Element: String? = nil, seReporteeElementId: Int32? = nil, serviceEditionVersion: Int32? = nil, serviceOwner: Int32? = nil, serviceOwnerCode: String? = nil, serviceOwnerDescription: String? = nil, status: ReporteeElementStatus? = nil, statusName: String? = nil, taskStatus: TaskStatus? = nil, title: String? = nil) {
        self.allowDelete = allowDelete
        self.allowNewCopy = allowNewCopy
        self.altinn1ArchiveUnitId = altinn1ArchiveUnitId
        self.altinn1FormCode = altinn1FormCode
        self.altinn1FormId = altinn1FormId
        self.altinn1FormInstanceId = altinn1FormInstanceId
        self.altinn1FormOrNo = altinn1FormOrNo
        self.altinn1ParticipantId = altinn1ParticipantId
        self.altinn1ReferenceType = altinn1ReferenceType
        self.altinn1WorkflowProcessId = altinn1WorkflowProcessId
        self.archiveId = archiveId
        self.archiveReference = archiveReference
        self.caseId = caseId
        self.correspondenceStatus = correspondenceStatus
        self.dueDate = dueDate
        self.endUserSystemId = endUserSystemId
        self.externalServiceCode = externalServiceCode
        self.isCaseArchived = isCaseArchived
        self.isMatched = isMatched
        self.lastChangeType = lastChangeType
        self.lastChangedBy = lastChangedBy
        self.lastChangedById = lastChangedById
        self.lastChangedDate = lastChangedDate
        self.notice = notice
        self.parentCaseName = parentCaseName
        self.reporteeElementId = reporteeElementId
        self.reporteeElementOwner = reporteeElementOwner
        self.reporteeElementType = reporteeElementType
        self.reporteeName = reporteeName
        self.roleRequirement = roleRequirement
        self.roleRequirementAltinn1Element = roleRequirementAltinn1Element
        self.seReporteeElementId = seReporteeElementId
        self.serviceEditionVersion = serviceEditionVersion
        self.serviceOwner = serviceOwner
        self.serviceOwnerCode = serviceOwnerCode
        self.serviceOwnerDescription = serviceOwnerDescription
        self.status = status
        self.statusName = statusName
        self.taskStatus = taskStatus
        self.title = title
    }
}

extension ReporteeElementV1: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 40, of: Self.self)
        allowDelete = try fields.next()
        allowNewCopy = try fields.next()
        altinn1ArchiveUnitId = try fields.next()
        altinn1FormCode = try fields.next()
        altinn1FormId = try fields.next()
        altinn1FormInstanceId = try fields.next()
        altinn1FormOrNo = try fields.next()
        altinn1ParticipantId = try fields.next()
        altinn1ReferenceType = try fields.next()
        altinn1WorkflowProcessId = try fields.next()
        archiveId = try fields.next()
        archiveReference = try fields.next()
        caseId = try fields.next()
        correspondenceStatus = try fields.next()
        dueDate = try fields.next()
        endUserSystemId = try fields.next()
        externalServiceCode = try fields.next()
        isCaseArchived = try fields.next()
        isMatched = try fields.next()
        lastChangeType = try fields.next()
        lastChangedBy = try fields.next()
        lastChangedById = try fields.next()
        lastChangedDate = try fields.next()
        notice = try fields.next()
        parentCaseName = try fields.next()
        reporteeElementId = try fields.next()
        reporteeElementOwner = try fields.next()
        reporteeElementType = try fields.next()
        reporteeName = try fields.next()
        roleRequirement = try fields.next()
        roleRequirementAltinn1Element = try fields.next()
        seReporteeElementId = try fields.next()
        serviceEditionVersion = try fields.next()
        serviceOwner = try fields.next()
        serviceOwnerCode = try fields.next()
        serviceOwnerDescription = try fields.next()
        status = try fields.next()
        statusName = try fields.next()
        taskStatus = try fields.next()
        title = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            allowDelete.ffi(&kept),
            allowNewCopy.ffi(&kept),
            altinn1ArchiveUnitId.ffi(&kept),
            altinn1FormCode.ffi(&kept),
            altinn1FormId.ffi(&kept),
            altinn1FormInstanceId.ffi(&kept),
            altinn1FormOrNo.ffi(&kept),
            altinn1ParticipantId.ffi(&kept),
            altinn1ReferenceType.ffi(&kept),
            altinn1WorkflowProcessId.ffi(&kept),
            archiveId.ffi(&kept),
            archiveReference.ffi(&kept),
            caseId.ffi(&kept),
            correspondenceStatus.ffi(&kept),
            dueDate.ffi(&kept),
            endUserSystemId.ffi(&kept),
            externalServiceCode.ffi(&kept),
            isCaseArchived.ffi(&kept),
            isMatched.ffi(&kept),
            lastChangeType.ffi(&kept),
            lastChangedBy.ffi(&kept),
            lastChangedById.ffi(&kept),
            lastChangedDate.ffi(&kept),
            notice.ffi(&kept),
            parentCaseName.ffi(&kept),
            reporteeElementId.ffi(&kept),
            reporteeElementOwner.ffi(&kept),
            reporteeElementType.ffi(&kept),
            reporteeName.ffi(&kept),
            roleRequirement.ffi(&kept),
            roleRequirementAltinn1Element.ffi(&kept),
            seReporteeElementId.ffi(&kept),
            serviceEditionVersion.ffi(&kept),
            serviceOwner.ffi(&kept),
            serviceOwnerCode.ffi(&kept),
            serviceOwnerDescription.ffi(&kept),
            status.ffi(&kept),
            statusName.ffi(&kept),
            taskStatus.ffi(&kept),
            title.ffi(&kept),
        ], unknown)
    }
}

/// The key to sensitive fields, encrypted with a password of the reportee's.
public struct ReporteeKey: Hashable, Sendable {
    /// The encrypted key.
    public var key: String?
    /// Organisation number or national identity number of the reportee.
    public var reporteeId: String?

    public init(key: String? = nil, reporteeId: String? = nil) {
        self.key = key
        self.reporteeId = reporteeId
    }
}

extension ReporteeKey: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        key = try fields.next()
        reporteeId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            key.ffi(&kept),
            reporteeId.ffi(&kept),
        ], [])
    }
}

/// Exchanges a signed grant (`crate::token::maskinporten`) for a token of Maskinporten.
///
/// Refusals come as error `token_refused` with Maskinporten's `MP-` code in the detail. A grant can be used once only.
public struct RequestToken: Hashable, Sendable {
    /// The grant: a signed JWT.
    public var assertion: Secret

    public init(assertion: Secret) {
        self.assertion = assertion
    }
}

extension RequestToken: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        assertion = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            assertion.ffi(&kept),
        ], [])
    }
}

/// Where a resource is.
public struct ResourceLinks: Hashable, Sendable {
    /// Address in the app's API; absent in answers of the platform.
    public var apps: String?
    /// Address in the platform's Storage API.
    public var platform: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(apps: String? = nil, platform: String? = nil) {
        self.apps = apps
        self.platform = platform
    }
}

extension ResourceLinks: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        apps = try fields.next()
        platform = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            apps.ffi(&kept),
            platform.ffi(&kept),
        ], unknown)
    }
}

/// Starts the failed workflow behind the current task again, and waits for it. Apps of version 9 only; older ones answer 404.
///
/// For when `super::GetProcess` shows `workflow.status` `failed`, or `super::ProcessNext` answered 409 with
/// `processNextState` `resumeRequired` (`super::ProcessProblem`). It takes the same right as process/next. 409 says that
/// there is nothing to resume, or that the engine is trying by itself; 504 that it goes on by itself. Altinn means it for
/// those who look after an app: offer it to someone, and do not repeat it by a program.
public struct ResumeProcess: Hashable, Sendable {
    /// Short name of the service owner.
    public var org: String
    /// Name of the app.
    public var app: String
    /// Number of the party that the instance belongs to.
    public var instanceOwnerPartyId: Int32
    /// GUID of the instance.
    public var instanceGuid: String

    public init(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String) {
        self.org = org
        self.app = app
        self.instanceOwnerPartyId = instanceOwnerPartyId
        self.instanceGuid = instanceGuid
    }
}

extension ResumeProcess: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        org = try fields.next()
        app = try fields.next()
        instanceOwnerPartyId = try fields.next()
        instanceGuid = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            org.ffi(&kept),
            app.ffi(&kept),
            instanceOwnerPartyId.ffi(&kept),
            instanceGuid.ffi(&kept),
        ], [])
    }
}

/// An app.
public struct SandboxApp: Hashable, Sendable {
    /// What it says about itself. Data types with `appLogic` are forms; those with `autoCreate` come with every instance.
    ///
    /// `altinnNugetVersion` chooses the version of the app library, and so what the app can do and how it says no: 8.12.0
    /// when not set. Apps before 8.0.0 do not tell it when they are asked.
    public var metadata: ApplicationMetadata
    /// The kinds of its tasks, in order: `data`, `confirmation`, `signing`. One data task when empty.
    public var tasks: [String]
    /// Lets system users sign; otherwise a signing task wants a person.
    public var systemUsersSign: Bool?
    /// A form that holds this text is invalid.
    public var invalidMarker: String?
    /// What the app calculates whenever a form is put: fields and values, for `changedFields`.
    public var calculatedFields: JSONValue?
    /// For how many seconds a file's scan takes; 0 when not set.
    public var scanSeconds: Int32?
    /// Apps before version 8: what a refused process/next answers with, a text or XML. The library's own text when not set.
    public var conflictBody: String?
    /// Apps of version 9: what their workflow engine does.
    public var engine: SandboxProcessEngine?

    public init(metadata: ApplicationMetadata, tasks: [String] = [], systemUsersSign: Bool? = nil, invalidMarker: String? = nil, calculatedFields: JSONValue? = nil, scanSeconds: Int32? = nil, conflictBody: String? = nil, engine: SandboxProcessEngine? = nil) {
        self.metadata = metadata
        self.tasks = tasks
        self.systemUsersSign = systemUsersSign
        self.invalidMarker = invalidMarker
        self.calculatedFields = calculatedFields
        self.scanSeconds = scanSeconds
        self.conflictBody = conflictBody
        self.engine = engine
    }
}

extension SandboxApp: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        metadata = try fields.next()
        tasks = try fields.next()
        systemUsersSign = try fields.next()
        invalidMarker = try fields.next()
        calculatedFields = try fields.next()
        scanSeconds = try fields.next()
        conflictBody = try fields.next()
        engine = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            metadata.ffi(&kept),
            tasks.ffi(&kept),
            systemUsersSign.ffi(&kept),
            invalidMarker.ffi(&kept),
            calculatedFields.ffi(&kept),
            scanSeconds.ffi(&kept),
            conflictBody.ffi(&kept),
            engine.ffi(&kept),
        ], [])
    }
}

/// An attachment of a message.
public struct SandboxAttachment: Hashable, Sendable {
    /// Name, as the portal shows it.
    public var name: String
    /// File name.
    public var fileName: String
    /// Content.
    public var data: Foundation.Data

    public init(name: String, fileName: String, data: Foundation.Data) {
        self.name = name
        self.fileName = fileName
        self.data = data
    }
}

extension SandboxAttachment: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        name = try fields.next()
        fileName = try fields.next()
        data = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            name.ffi(&kept),
            fileName.ffi(&kept),
            data.ffi(&kept),
        ], [])
    }
}

/// A certificate that sensitive fields of a service's forms are encrypted for.
public struct SandboxCertificate: Hashable, Sendable {
    /// Code of the service (tjenestekode).
    public var serviceCode: String
    /// Number of the service's edition (tjenesteutgavekode).
    public var serviceEdition: Int32
    /// The certificate as text.
    public var certificate: String
    /// Its number.
    public var certificateId: Int32
    /// Altinn's number of the service owner.
    public var serviceOwnerId: Int32?

    public init(serviceCode: String, serviceEdition: Int32, certificate: String, certificateId: Int32, serviceOwnerId: Int32? = nil) {
        self.serviceCode = serviceCode
        self.serviceEdition = serviceEdition
        self.certificate = certificate
        self.certificateId = certificateId
        self.serviceOwnerId = serviceOwnerId
    }
}

extension SandboxCertificate: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        serviceCode = try fields.next()
        serviceEdition = try fields.next()
        certificate = try fields.next()
        certificateId = try fields.next()
        serviceOwnerId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            serviceCode.ffi(&kept),
            serviceEdition.ffi(&kept),
            certificate.ffi(&kept),
            certificateId.ffi(&kept),
            serviceOwnerId.ffi(&kept),
        ], [])
    }
}

/// A client of Maskinporten.
public struct SandboxClient: Hashable, Sendable {
    /// Its identifier.
    public var clientId: String
    /// The organisation that it belongs to.
    public var organisationNumber: String
    /// The scopes that it was given; any when empty.
    public var scopes: [String]

    public init(clientId: String, organisationNumber: String, scopes: [String] = []) {
        self.clientId = clientId
        self.organisationNumber = organisationNumber
        self.scopes = scopes
    }
}

extension SandboxClient: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        clientId = try fields.next()
        organisationNumber = try fields.next()
        scopes = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            clientId.ffi(&kept),
            organisationNumber.ffi(&kept),
            scopes.ffi(&kept),
        ], [])
    }
}

/// A message.
public struct SandboxCorrespondence: Hashable, Sendable {
    /// The service that it belongs to.
    public var resourceId: String
    /// Organisation number of its recipient.
    public var recipient: String
    /// Subject.
    public var title: String
    /// Text, in Markdown.
    public var body: String?
    /// Organisation number of its sender.
    public var sender: String?
    /// Whether the recipient must confirm it.
    public var confirmationNeeded: Bool?
    /// When it is published: not to be seen before. From the start when not set.
    public var published: AltinnDateTime?
    /// Its attachments.
    public var attachments: [SandboxCorrespondenceAttachment]

    public init(resourceId: String, recipient: String, title: String, body: String? = nil, sender: String? = nil, confirmationNeeded: Bool? = nil, published: AltinnDateTime? = nil, attachments: [SandboxCorrespondenceAttachment] = []) {
        self.resourceId = resourceId
        self.recipient = recipient
        self.title = title
        self.body = body
        self.sender = sender
        self.confirmationNeeded = confirmationNeeded
        self.published = published
        self.attachments = attachments
    }
}

extension SandboxCorrespondence: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        resourceId = try fields.next()
        recipient = try fields.next()
        title = try fields.next()
        body = try fields.next()
        sender = try fields.next()
        confirmationNeeded = try fields.next()
        published = try fields.next()
        attachments = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            resourceId.ffi(&kept),
            recipient.ffi(&kept),
            title.ffi(&kept),
            body.ffi(&kept),
            sender.ffi(&kept),
            confirmationNeeded.ffi(&kept),
            published.ffi(&kept),
            attachments.ffi(&kept),
        ], [])
    }
}

/// An attachment of a message.
public struct SandboxCorrespondenceAttachment: Hashable, Sendable {
    /// File name.
    public var fileName: String
    /// Media type.
    public var contentType: String
    /// The bytes.
    public var content: Foundation.Data

    public init(fileName: String, contentType: String, content: Foundation.Data) {
        self.fileName = fileName
        self.contentType = contentType
        self.content = content
    }
}

extension SandboxCorrespondenceAttachment: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        fileName = try fields.next()
        contentType = try fields.next()
        content = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            fileName.ffi(&kept),
            contentType.ffi(&kept),
            content.ffi(&kept),
        ], [])
    }
}

/// The forms of a service of Altinn II.
public struct SandboxFormSet: Hashable, Sendable {
    /// Code of the service (tjenestekode).
    public var serviceCode: String
    /// Number of the service's edition (tjenesteutgavekode).
    public var serviceEditionCode: Int32
    /// The forms, each with its XSD.
    public var forms: [FormSchemaDefinition]

    public init(serviceCode: String, serviceEditionCode: Int32, forms: [FormSchemaDefinition] = []) {
        self.serviceCode = serviceCode
        self.serviceEditionCode = serviceEditionCode
        self.forms = forms
    }
}

extension SandboxFormSet: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        serviceCode = try fields.next()
        serviceEditionCode = try fields.next()
        forms = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            serviceCode.ffi(&kept),
            serviceEditionCode.ffi(&kept),
            forms.ffi(&kept),
        ], [])
    }
}

/// An archived lookup (innsynstjeneste) of Altinn II.
public struct SandboxLookup: Hashable, Sendable {
    /// Whose archive: organisation number or national identity number.
    public var reportee: String
    /// Title.
    public var title: String
    /// Code of the service (tjenestekode).
    public var serviceCode: String?
    /// When it was archived, Norwegian local time; the start of 2026 when not set.
    public var archived: AltinnDateTime?
    /// What was looked up, as a PDF document.
    public var pdf: Foundation.Data

    public init(reportee: String, title: String, pdf: Foundation.Data, serviceCode: String? = nil, archived: AltinnDateTime? = nil) {
        self.reportee = reportee
        self.title = title
        self.serviceCode = serviceCode
        self.archived = archived
        self.pdf = pdf
    }
}

extension SandboxLookup: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 5, of: Self.self)
        reportee = try fields.next()
        title = try fields.next()
        serviceCode = try fields.next()
        archived = try fields.next()
        pdf = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            reportee.ffi(&kept),
            title.ffi(&kept),
            serviceCode.ffi(&kept),
            archived.ffi(&kept),
            pdf.ffi(&kept),
        ], [])
    }
}

/// A message in a message box of Altinn II.
public struct SandboxMessage: Hashable, Sendable {
    /// Whose message box: organisation number or national identity number.
    public var reportee: String
    /// Title.
    public var title: String
    /// Text.
    public var text: String?
    /// Code of the service (tjenestekode).
    public var serviceCode: String?
    /// Code of the service owner.
    public var serviceOwnerCode: String?
    /// Name of the service owner.
    public var sender: String?
    /// Whether the reader must confirm it.
    public var confirmationNeeded: Bool?
    /// When it was sent, Norwegian local time; the start of 2026 when not set.
    public var sent: AltinnDateTime?
    /// When something must be done about it.
    public var dueDate: AltinnDateTime?
    /// The collaboration that it belongs to. The first one that is opened has number 4000001.
    public var caseId: Int32?
    /// The archive reference of the submission that it answers.
    public var archiveReference: String?
    /// Whether the reader may delete it; so when not set.
    public var allowDelete: Bool?
    /// Its attachments.
    public var attachments: [SandboxAttachment]

    public init(reportee: String, title: String, text: String? = nil, serviceCode: String? = nil, serviceOwnerCode: String? = nil, sender: String? = nil, confirmationNeeded: Bool? = nil, sent: AltinnDateTime? = nil, dueDate: AltinnDateTime? = nil, caseId: Int32? = nil, archiveReference: String? = nil, allowDelete: Bool? = nil, attachments: [SandboxAttachment] = []) {
        self.reportee = reportee
        self.title = title
        self.text = text
        self.serviceCode = serviceCode
        self.serviceOwnerCode = serviceOwnerCode
        self.sender = sender
        self.confirmationNeeded = confirmationNeeded
        self.sent = sent
        self.dueDate = dueDate
        self.caseId = caseId
        self.archiveReference = archiveReference
        self.allowDelete = allowDelete
        self.attachments = attachments
    }
}

extension SandboxMessage: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 13, of: Self.self)
        reportee = try fields.next()
        title = try fields.next()
        text = try fields.next()
        serviceCode = try fields.next()
        serviceOwnerCode = try fields.next()
        sender = try fields.next()
        confirmationNeeded = try fields.next()
        sent = try fields.next()
        dueDate = try fields.next()
        caseId = try fields.next()
        archiveReference = try fields.next()
        allowDelete = try fields.next()
        attachments = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            reportee.ffi(&kept),
            title.ffi(&kept),
            text.ffi(&kept),
            serviceCode.ffi(&kept),
            serviceOwnerCode.ffi(&kept),
            sender.ffi(&kept),
            confirmationNeeded.ffi(&kept),
            sent.ffi(&kept),
            dueDate.ffi(&kept),
            caseId.ffi(&kept),
            archiveReference.ffi(&kept),
            allowDelete.ffi(&kept),
            attachments.ffi(&kept),
        ], [])
    }
}

/// A party.
public struct SandboxParty: Hashable, Sendable {
    /// Its number in Altinn.
    public var partyId: Int32
    /// Its name.
    public var name: String
    /// Its organisation number.
    public var organisationNumber: String?
    /// Its national identity number, for a person.
    public var personNumber: String?

    public init(partyId: Int32, name: String, organisationNumber: String? = nil, personNumber: String? = nil) {
        self.partyId = partyId
        self.name = name
        self.organisationNumber = organisationNumber
        self.personNumber = personNumber
    }
}

extension SandboxParty: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        partyId = try fields.next()
        name = try fields.next()
        organisationNumber = try fields.next()
        personNumber = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            partyId.ffi(&kept),
            name.ffi(&kept),
            organisationNumber.ffi(&kept),
            personNumber.ffi(&kept),
        ], [])
    }
}

/// A form that is filled in beforehand, in Altinn II.
public struct SandboxPrefilledForm: Hashable, Sendable {
    /// The form's data format.
    public var dataFormatId: String
    /// Version of the data format.
    public var dataFormatVersion: Int32
    /// The form itself: a whole XML document as text.
    public var formData: String

    public init(dataFormatId: String, dataFormatVersion: Int32, formData: String) {
        self.dataFormatId = dataFormatId
        self.dataFormatVersion = dataFormatVersion
        self.formData = formData
    }
}

extension SandboxPrefilledForm: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        dataFormatId = try fields.next()
        dataFormatVersion = try fields.next()
        formData = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            dataFormatId.ffi(&kept),
            dataFormatVersion.ffi(&kept),
            formData.ffi(&kept),
        ], [])
    }
}

/// A form task that is filled in beforehand, in Altinn II.
public struct SandboxPrefilledFormTask: Hashable, Sendable {
    /// Whose data: organisation number or national identity number.
    public var reportee: String
    /// Code of the service (tjenestekode).
    public var serviceCode: String
    /// Number of the service's edition (tjenesteutgavekode).
    public var serviceEditionCode: Int32
    /// The forms: the main form first.
    public var forms: [SandboxPrefilledForm]
    /// What tells it from others of the same service and reportee.
    public var identityFields: [String]
    /// Whether it comes from the registers; otherwise from the service owner.
    public var isFromRegisters: Bool?
    /// Code of the service owner.
    public var serviceOwnerCode: String?
    /// From when it holds; always when not set.
    public var validFrom: AltinnDateTime?
    /// Until when it holds; for ever when not set.
    public var validTo: AltinnDateTime?

    public init(reportee: String, serviceCode: String, serviceEditionCode: Int32, forms: [SandboxPrefilledForm] = [], identityFields: [String] = [], isFromRegisters: Bool? = nil, serviceOwnerCode: String? = nil, validFrom: AltinnDateTime? = nil, validTo: AltinnDateTime? = nil) {
        self.reportee = reportee
        self.serviceCode = serviceCode
        self.serviceEditionCode = serviceEditionCode
        self.forms = forms
        self.identityFields = identityFields
        self.isFromRegisters = isFromRegisters
        self.serviceOwnerCode = serviceOwnerCode
        self.validFrom = validFrom
        self.validTo = validTo
    }
}

extension SandboxPrefilledFormTask: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 9, of: Self.self)
        reportee = try fields.next()
        serviceCode = try fields.next()
        serviceEditionCode = try fields.next()
        forms = try fields.next()
        identityFields = try fields.next()
        isFromRegisters = try fields.next()
        serviceOwnerCode = try fields.next()
        validFrom = try fields.next()
        validTo = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            reportee.ffi(&kept),
            serviceCode.ffi(&kept),
            serviceEditionCode.ffi(&kept),
            forms.ffi(&kept),
            identityFields.ffi(&kept),
            isFromRegisters.ffi(&kept),
            serviceOwnerCode.ffi(&kept),
            validFrom.ffi(&kept),
            validTo.ffi(&kept),
        ], [])
    }
}

/// What the workflow engine of an app of version 9 does. It works at once and without failure when nothing is set.
public struct SandboxProcessEngine: Hashable, Sendable {
    /// For how many seconds it is still at work after process/next has answered 200. Meanwhile `workflow.status` is
    /// `processing`, and another process/next gets 409 with `processNextState` `retrying`.
    public var processingSeconds: Int32?
    /// What `workflow.retrying` says while it is at work.
    public var retrying: Bool?
    /// How many times process/next gets 504, in each instance. The engine goes on: the process has moved when
    /// `processingSeconds` are over.
    public var timeouts: Int32?
    /// How many times the engine gives up, in each instance, before it times out or works. process/next gets 500 with
    /// `workflowFailure`, then 409 with `processNextState` `resumeRequired`; process/resume moves the process.
    public var failures: Int32?
    /// How many creations in the app get 500.
    public var failedCreations: Int32?
    /// What they recommend: `retryInstanceCreation` (the instance is gone; so when not set), `inspectInstance` (it is there
    /// and works), `resumeCurrentTask` (it is there, and its first task must be resumed).
    public var recommendedAction: WorkflowRecommendedAction?

    public init(processingSeconds: Int32? = nil, retrying: Bool? = nil, timeouts: Int32? = nil, failures: Int32? = nil, failedCreations: Int32? = nil, recommendedAction: WorkflowRecommendedAction? = nil) {
        self.processingSeconds = processingSeconds
        self.retrying = retrying
        self.timeouts = timeouts
        self.failures = failures
        self.failedCreations = failedCreations
        self.recommendedAction = recommendedAction
    }
}

extension SandboxProcessEngine: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        processingSeconds = try fields.next()
        retrying = try fields.next()
        timeouts = try fields.next()
        failures = try fields.next()
        failedCreations = try fields.next()
        recommendedAction = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            processingSeconds.ffi(&kept),
            retrying.ffi(&kept),
            timeouts.ffi(&kept),
            failures.ffi(&kept),
            failedCreations.ffi(&kept),
            recommendedAction.ffi(&kept),
        ], [])
    }
}

/// How a sandbox starts out.
public struct SandboxSetup: Hashable, Sendable {
    /// What is to go wrong, in order.
    public var faults: [Fault]
    /// Altinn II: the end-user systems (datasystem) that may sign in. Without any, every name with the password `sandbox`.
    public var systems: [SandboxSystem]
    /// Altinn II: the end users. Without any, every national identity number with the password `sandbox`.
    public var users: [SandboxUser]
    /// Altinn II: the services there are. Without any, every service code is taken, and the list of services is empty.
    public var services: [AvailableService]
    /// Altinn II: the forms of services, with their XSDs.
    public var formSets: [SandboxFormSet]
    /// Altinn II: code lists; several of one name are its versions and languages.
    public var codeLists: [CodeList]
    /// Altinn II: messages that lie in message boxes from the start.
    public var messages: [SandboxMessage]
    /// Altinn II: lookups that lie in archives from the start.
    public var lookups: [SandboxLookup]
    /// Altinn II: the certificates that sensitive fields are encrypted for.
    public var certificates: [SandboxCertificate]
    /// Altinn II: the payment information that everyone gets, XML. Without it there is none.
    public var paymentInformation: String?
    /// Altinn II: the workflows of services. Without one, a form task that is complete is sent in at once.
    public var workflows: [SandboxWorkflow]
    /// Altinn II: what is filled in beforehand, from the start.
    public var prefilledFormTasks: [SandboxPrefilledFormTask]
    /// Altinn II: form data that contains one of these texts fails validation. Without any, `ugyldig="true"`.
    public var invalidFormTexts: [String]
    /// Altinn 3. Without it, one of each: a party, an app, a message.
    public var altinn3: Altinn3Setup?

    public init(faults: [Fault] = [], systems: [SandboxSystem] = [], users: [SandboxUser] = [], services: [AvailableService] = [], formSets: [SandboxFormSet] = [], codeLists: [CodeList] = [], messages: [SandboxMessage] = [], lookups: [SandboxLookup] = [], certificates: [SandboxCertificate] = [], paymentInformation: String? = nil, workflows: [SandboxWorkflow] = [], prefilledFormTasks: [SandboxPrefilledFormTask] = [], invalidFormTexts: [String] = [], altinn3: Altinn3Setup? = nil) {
        self.faults = faults
        self.systems = systems
        self.users = users
        self.services = services
        self.formSets = formSets
        self.codeLists = codeLists
        self.messages = messages
        self.lookups = lookups
        self.certificates = certificates
        self.paymentInformation = paymentInformation
        self.workflows = workflows
        self.prefilledFormTasks = prefilledFormTasks
        self.invalidFormTexts = invalidFormTexts
        self.altinn3 = altinn3
    }
}

extension SandboxSetup: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 14, of: Self.self)
        faults = try fields.next()
        systems = try fields.next()
        users = try fields.next()
        services = try fields.next()
        formSets = try fields.next()
        codeLists = try fields.next()
        messages = try fields.next()
        lookups = try fields.next()
        certificates = try fields.next()
        paymentInformation = try fields.next()
        workflows = try fields.next()
        prefilledFormTasks = try fields.next()
        invalidFormTexts = try fields.next()
        altinn3 = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            faults.ffi(&kept),
            systems.ffi(&kept),
            users.ffi(&kept),
            services.ffi(&kept),
            formSets.ffi(&kept),
            codeLists.ffi(&kept),
            messages.ffi(&kept),
            lookups.ffi(&kept),
            certificates.ffi(&kept),
            paymentInformation.ffi(&kept),
            workflows.ffi(&kept),
            prefilledFormTasks.ffi(&kept),
            invalidFormTexts.ffi(&kept),
            altinn3.ffi(&kept),
        ], [])
    }
}

/// An end-user system that may sign in to Altinn II.
public struct SandboxSystem: Hashable, Sendable {
    /// System user name (datasystem-ID).
    public var name: String
    /// System password.
    public var password: Secret

    public init(name: String, password: Secret) {
        self.name = name
        self.password = password
    }
}

extension SandboxSystem: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        name = try fields.next()
        password = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            name.ffi(&kept),
            password.ffi(&kept),
        ], [])
    }
}

/// A system user.
public struct SandboxSystemUser: Hashable, Sendable {
    /// The organisation that it belongs to.
    public var organisationNumber: String
    /// The reference that it was asked for with; a grant must have the same one, or none if this is not set.
    public var externalRef: String?
    /// Organisations that it acts for beside its own: an accountant's clients.
    public var actsFor: [String]

    public init(organisationNumber: String, externalRef: String? = nil, actsFor: [String] = []) {
        self.organisationNumber = organisationNumber
        self.externalRef = externalRef
        self.actsFor = actsFor
    }
}

extension SandboxSystemUser: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        organisationNumber = try fields.next()
        externalRef = try fields.next()
        actsFor = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            organisationNumber.ffi(&kept),
            externalRef.ffi(&kept),
            actsFor.ffi(&kept),
        ], [])
    }
}

/// An end user of Altinn II.
public struct SandboxUser: Hashable, Sendable {
    /// National identity number.
    public var nationalIdentityNumber: String
    /// Altinn password.
    public var password: Secret
    /// Name; `Sandkasse` when not set.
    public var name: String?
    /// What a challenge ends with in place of a one-time code, for example `NoPhoneNumber`.
    public var challengeStatus: ChallengeStatus?

    public init(nationalIdentityNumber: String, password: Secret, name: String? = nil, challengeStatus: ChallengeStatus? = nil) {
        self.nationalIdentityNumber = nationalIdentityNumber
        self.password = password
        self.name = name
        self.challengeStatus = challengeStatus
    }
}

extension SandboxUser: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        nationalIdentityNumber = try fields.next()
        password = try fields.next()
        name = try fields.next()
        challengeStatus = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            nationalIdentityNumber.ffi(&kept),
            password.ffi(&kept),
            name.ffi(&kept),
            challengeStatus.ffi(&kept),
        ], [])
    }
}

/// The workflow of a service of Altinn II.
public struct SandboxWorkflow: Hashable, Sendable {
    /// Code of the service (tjenestekode).
    public var serviceCode: String
    /// Number of the service's edition (tjenesteutgavekode); all editions when not set.
    public var serviceEditionCode: Int32?
    /// How many signing steps there are, each for another user; none when not set.
    public var signingSteps: Int32?
    /// Whether there is a step that is signed by the users whom the submitter chooses (brukerstyrt signering).
    public var userControlledSigning: Bool?
    /// Whether a form task that is complete and needs no signature waits to be sent in.
    public var waitsForSending: Bool?
    /// What a signer agrees to.
    public var signingText: String?

    public init(serviceCode: String, serviceEditionCode: Int32? = nil, signingSteps: Int32? = nil, userControlledSigning: Bool? = nil, waitsForSending: Bool? = nil, signingText: String? = nil) {
        self.serviceCode = serviceCode
        self.serviceEditionCode = serviceEditionCode
        self.signingSteps = signingSteps
        self.userControlledSigning = userControlledSigning
        self.waitsForSending = waitsForSending
        self.signingText = signingText
    }
}

extension SandboxWorkflow: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        serviceCode = try fields.next()
        serviceEditionCode = try fields.next()
        signingSteps = try fields.next()
        userControlledSigning = try fields.next()
        waitsForSending = try fields.next()
        signingText = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            serviceCode.ffi(&kept),
            serviceEditionCode.ffi(&kept),
            signingSteps.ffi(&kept),
            userControlledSigning.ffi(&kept),
            waitsForSending.ffi(&kept),
            signingText.ffi(&kept),
        ], [])
    }
}

/// Confirms a message (bekreft melding), which tells its sender that the user has read it.
public struct SaveCorrespondenceConfirmation: Hashable, Sendable {
    /// Who confirms.
    public var user: EndUser?
    /// Number of the message.
    public var reporteeElementId: Int32

    public init(reporteeElementId: Int32, user: EndUser? = nil) {
        self.user = user
        self.reporteeElementId = reporteeElementId
    }
}

extension SaveCorrespondenceConfirmation: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        user = try fields.next()
        reporteeElementId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reporteeElementId.ffi(&kept),
        ], [])
    }
}

/// Puts a new status and text on a receipt, in the older form. New programs use `update_receipt`, which tells the rules.
///
/// Altinn's documentation calls it outdated and says that it may go.
public struct SaveReceipt: Hashable, Sendable {
    /// Which receipt, and what is new.
    public var update: ReceiptUpdateV1

    public init(update: ReceiptUpdateV1) {
        self.update = update
    }
}

extension SaveReceipt: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        update = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            update.ffi(&kept),
        ], [])
    }
}

/// The XSD of a form, as a file.
public struct SchemaFile: Hashable, Sendable {
    /// File name, made of data format and version: ASCII letters, digits, `-` and `_`, and `.xsd`. Safe on every system, and
    /// different from the others' even where case does not count.
    public var name: String
    /// Content, to be written as UTF-8: that is what its XML declaration says, whatever Altinn's said.
    public var xsd: String
    /// The form's data format: `dataFormatId` of a submission.
    public var dataFormatId: String?
    /// Version of the data format: `dataFormatVersion` of a submission.
    public var dataFormatVersion: Int32?
    /// Altinn's number of the form.
    public var logicalFormId: Int32?
    /// Whether it is the main form, and not a sub form. Not set when nobody said: neither the program, nor the form set by
    /// having one form only.
    public var isMainForm: Bool?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(name: String, xsd: String, dataFormatId: String? = nil, dataFormatVersion: Int32? = nil, logicalFormId: Int32? = nil, isMainForm: Bool? = nil) {
        self.name = name
        self.xsd = xsd
        self.dataFormatId = dataFormatId
        self.dataFormatVersion = dataFormatVersion
        self.logicalFormId = logicalFormId
        self.isMainForm = isMainForm
    }
}

extension SchemaFile: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        name = try fields.next()
        xsd = try fields.next()
        dataFormatId = try fields.next()
        dataFormatVersion = try fields.next()
        logicalFormId = try fields.next()
        isMainForm = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            name.ffi(&kept),
            xsd.ffi(&kept),
            dataFormatId.ffi(&kept),
            dataFormatVersion.ffi(&kept),
            logicalFormId.ffi(&kept),
            isMainForm.ffi(&kept),
        ], unknown)
    }
}

/// The XSDs of a form set, as files.
public struct SchemaFileList: Hashable, Sendable {
    /// A file for each form that has an XSD, in Altinn's order.
    public var files: [SchemaFile]
    /// The forms that Altinn gave no XSD for.
    public var withoutXsd: [FormSchemaDefinition]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(files: [SchemaFile] = [], withoutXsd: [FormSchemaDefinition] = []) {
        self.files = files
        self.withoutXsd = withoutXsd
    }
}

extension SchemaFileList: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        files = try fields.next()
        withoutXsd = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            files.ffi(&kept),
            withoutXsd.ffi(&kept),
        ], unknown)
    }
}

/// Makes files of the XSDs of a form set, ready to be written as UTF-8.
///
/// Every XSD is read to its end first: one that is broken, or no XSD at all, is refused with the path of its form.
public struct SchemaFiles: Hashable, Sendable {
    /// What `get_form_task_schema_definitions` answered.
    public var definitions: FormTaskSchemaDefinitions
    /// Data format of the main form, when the program knows it. Altinn's answer does not say which form is the main one; the
    /// service's documentation does.
    public var mainDataFormatId: String?

    public init(definitions: FormTaskSchemaDefinitions, mainDataFormatId: String? = nil) {
        self.definitions = definitions
        self.mainDataFormatId = mainDataFormatId
    }
}

extension SchemaFiles: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        definitions = try fields.next()
        mainDataFormatId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            definitions.ffi(&kept),
            mainDataFormatId.ffi(&kept),
        ], [])
    }
}

/// Puts a search of a message box together, for `GetReporteeElementList`.
///
/// Altinn's own search is a bag of switches and texts that takes any mixture and answers contradictions with nothing found.
/// Here they are refused, with the field that is at fault. Whatever is not set does not narrow the search.
///
/// Altinn's documentation has the first and the last day of the period the wrong way round; the names tell it right.
public struct SearchReporteeElements: Hashable, Sendable {
    /// Whose message box: organisation number or national identity number.
    public var reportee: String
    /// What state the elements are in: one at least.
    public var states: [ReporteeElementState]
    /// Only elements that changed on this day or later: a date without a time.
    public var fromDay: AltinnDateTime?
    /// Only elements that changed on this day or earlier: a date without a time.
    public var toDay: AltinnDateTime?
    /// Only elements that changed today or in so many days before, in place of `from_day` and `to_day`. Days begin in UTC, so
    /// that by night it may be one more.
    public var lastDays: Int32?
    /// Only elements of services with these codes (tjenestekoder).
    public var serviceCodes: [String]
    /// Only elements of this service owner's services.
    public var serviceOwnerCode: String?
    /// Text in the name of the service.
    public var text: String?
    /// An archive reference (arkivreferanse), or a part of one. Only archived elements have one.
    public var archiveReference: String?
    /// Only what belongs to this collaboration.
    public var caseId: Int32?
    /// Only collaborations (samhandlingstjenester) of this kind.
    public var collaborations: CollaborationKind?

    public init(reportee: String, states: [ReporteeElementState] = [], fromDay: AltinnDateTime? = nil, toDay: AltinnDateTime? = nil, lastDays: Int32? = nil, serviceCodes: [String] = [], serviceOwnerCode: String? = nil, text: String? = nil, archiveReference: String? = nil, caseId: Int32? = nil, collaborations: CollaborationKind? = nil) {
        self.reportee = reportee
        self.states = states
        self.fromDay = fromDay
        self.toDay = toDay
        self.lastDays = lastDays
        self.serviceCodes = serviceCodes
        self.serviceOwnerCode = serviceOwnerCode
        self.text = text
        self.archiveReference = archiveReference
        self.caseId = caseId
        self.collaborations = collaborations
    }
}

extension SearchReporteeElements: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 11, of: Self.self)
        reportee = try fields.next()
        states = try fields.next()
        fromDay = try fields.next()
        toDay = try fields.next()
        lastDays = try fields.next()
        serviceCodes = try fields.next()
        serviceOwnerCode = try fields.next()
        text = try fields.next()
        archiveReference = try fields.next()
        caseId = try fields.next()
        collaborations = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            reportee.ffi(&kept),
            states.ffi(&kept),
            fromDay.ffi(&kept),
            toDay.ffi(&kept),
            lastDays.ffi(&kept),
            serviceCodes.ffi(&kept),
            serviceOwnerCode.ffi(&kept),
            text.ffi(&kept),
            archiveReference.ffi(&kept),
            caseId.ffi(&kept),
            collaborations.ffi(&kept),
        ], [])
    }
}

/// What Altinn, or whatever answered in its place, said about an error.
public struct ServerReport: Hashable, Sendable {
    /// HTTP status code.
    public var status: Int32
    /// `ErrorID` of an AltinnFault: see Altinn's list of error codes for the operation.
    public var errorId: Int32?
    /// `ErrorGuid` of an AltinnFault: Altinn's support finds the case by it.
    public var errorGuid: String?
    /// Altinn's message: `AltinnErrorMessage`, a problem's `title`, a gateway's `message`, a text, or the fault string.
    public var message: String?
    /// The same in the user's language: `AltinnLocalizedErrorMessage`.
    public var localizedMessage: String?
    /// More of it: `AltinnExtendedErrorMessage`, or a problem's `detail`, its issues, and the obligations that were not met.
    public var extendedMessage: String?
    /// `faultcode` (SOAP 1.1), the innermost `Subcode` (SOAP 1.2), a problem's `code`, or an OAuth `error`.
    public var code: String?
    /// The code under which the error is documented, when that is not `code` itself: Maskinporten's `MP-121`, or `CORR-01025`
    /// for an answer that has the number only. `docs/errors.md` lists them.
    public var documentedCode: String?
    /// `UserGuid` of an AltinnFault: whom Altinn took the caller for.
    public var userGuid: String?
    /// `UserId` of an AltinnFault: the same as a number.
    public var userId: String?
    /// Where a redirect leads, without its query.
    public var location: String?
    /// A problem's `traceId`, or the trace or correlation id in Maskinporten's description: for Altinn's or Digdir's support.
    public var traceId: String?
    /// The whole problem document of an Altinn 3 answer.
    public var problem: JSONValue?
    /// The beginning of the body, when it was none of the above (at most 1,024 characters).
    public var excerpt: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(status: Int32, errorId: Int32? = nil, errorGuid: String? = nil, message: String? = nil, localizedMessage: String? = nil, extendedMessage: String? = nil, code: String? = nil, documentedCode: String? = nil, userGuid: String? = nil, userId: String? = nil, location: String? = nil, traceId: String? = nil, problem: JSONValue? = nil, excerpt: String? = nil) {
        self.status = status
        self.errorId = errorId
        self.errorGuid = errorGuid
        self.message = message
        self.localizedMessage = localizedMessage
        self.extendedMessage = extendedMessage
        self.code = code
        self.documentedCode = documentedCode
        self.userGuid = userGuid
        self.userId = userId
        self.location = location
        self.traceId = traceId
        self.problem = problem
        self.excerpt = excerpt
    }
}

extension ServerReport: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 14, of: Self.self)
        status = try fields.next()
        errorId = try fields.next()
        errorGuid = try fields.next()
        message = try fields.next()
        localizedMessage = try fields.next()
        extendedMessage = try fields.next()
        code = try fields.next()
        documentedCode = try fields.next()
        userGuid = try fields.next()
        userId = try fields.next()
        location = try fields.next()
        traceId = try fields.next()
        problem = try fields.next()
        excerpt = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            status.ffi(&kept),
            errorId.ffi(&kept),
            errorGuid.ffi(&kept),
            message.ffi(&kept),
            localizedMessage.ffi(&kept),
            extendedMessage.ffi(&kept),
            code.ffi(&kept),
            documentedCode.ffi(&kept),
            userGuid.ffi(&kept),
            userId.ffi(&kept),
            location.ffi(&kept),
            traceId.ffi(&kept),
            problem.ffi(&kept),
            excerpt.ffi(&kept),
        ], unknown)
    }
}

/// The contract namespace of an Altinn II service.
public struct ServiceNamespace: Hashable, Sendable {
    /// The service's name in the catalogue, for example `WorkflowServiceExternal`.
    public var service: String
    /// The namespace of its wrapper elements and actions, without a slash at the end.
    public var namespace: String

    public init(service: String, namespace: String) {
        self.service = service
        self.namespace = namespace
    }
}

extension ServiceNamespace: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        service = try fields.next()
        namespace = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            service.ffi(&kept),
            namespace.ffi(&kept),
        ], [])
    }
}

/// A certificate of a service owner.
public struct ServiceOwnerCertificate: Hashable, Sendable {
    /// The certificate as text. Altinn does not say in which form: base64 of its DER bytes is to be expected.
    public var certificate: String?
    /// Its number: `certificateId` of the keys in a shipment.
    public var certificateId: Int32?
    /// Altinn's number of the service owner.
    public var serviceOwnerId: Int32?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(certificate: String? = nil, certificateId: Int32? = nil, serviceOwnerId: Int32? = nil) {
        self.certificate = certificate
        self.certificateId = certificateId
        self.serviceOwnerId = serviceOwnerId
    }
}

extension ServiceOwnerCertificate: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        certificate = try fields.next()
        certificateId = try fields.next()
        serviceOwnerId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            certificate.ffi(&kept),
            certificateId.ffi(&kept),
            serviceOwnerId.ffi(&kept),
        ], unknown)
    }
}

/// The certificates of a service.
public struct ServiceOwnerCertificates: Hashable, Sendable {
    /// One for each service owner that receives the forms. Empty when there is no such service, or when it has no sensitive
    /// fields.
    public var certificates: [ServiceOwnerCertificate]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(certificates: [ServiceOwnerCertificate] = []) {
        self.certificates = certificates
    }
}

extension ServiceOwnerCertificates: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        certificates = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            certificates.ffi(&kept),
        ], unknown)
    }
}

/// The key to sensitive fields, encrypted with a service owner's certificate.
public struct ServiceOwnerKey: Hashable, Sendable {
    /// Code of the service owner.
    public var serviceOwnerCode: String?
    /// Altinn's number of the certificate.
    public var certificateId: Int32?
    /// The encrypted key.
    public var key: String?

    public init(serviceOwnerCode: String? = nil, certificateId: Int32? = nil, key: String? = nil) {
        self.serviceOwnerCode = serviceOwnerCode
        self.certificateId = certificateId
        self.key = key
    }
}

extension ServiceOwnerKey: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        serviceOwnerCode = try fields.next()
        certificateId = try fields.next()
        key = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            serviceOwnerCode.ffi(&kept),
            certificateId.ffi(&kept),
            key.ffi(&kept),
        ], [])
    }
}

/// The service answered. It says nothing more.
public struct ServiceTested: Hashable, Sendable {
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init() {
    }
}

extension ServiceTested: Member {
    package init(ffi: FfiValue) throws {
        let fields = try Fields(ffi, 0, of: Self.self)
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], unknown)
    }
}

/// A session as hosts write it.
public struct SessionConfig: Hashable, Sendable {
    /// `production`, `tt02` or `custom`.
    public var environment: String
    /// The addresses of a `custom` environment.
    public var addresses: Addresses?
    /// How the system signs in to Altinn II.
    public var credentials: CredentialsConfig?
    /// Tokens for Altinn 3.
    public var tokens: TokensConfig?
    /// `nb` (default), `nn`, `en` or `se`.
    public var language: Language?
    /// Bounds on what an answer may cost.
    public var limits: LimitsConfig?
    /// Lets synthetic identity numbers through to production; for those who test there on agreement.
    public var allowSynthetic: Bool?
    /// Contract namespaces of Altinn II services in place of the catalogue's, for services whose namespace is known from
    /// documentation only.
    public var serviceNamespaces: [ServiceNamespace]

    public init(environment: String, addresses: Addresses? = nil, credentials: CredentialsConfig? = nil, tokens: TokensConfig? = nil, language: Language? = nil, limits: LimitsConfig? = nil, allowSynthetic: Bool? = nil, serviceNamespaces: [ServiceNamespace] = []) {
        self.environment = environment
        self.addresses = addresses
        self.credentials = credentials
        self.tokens = tokens
        self.language = language
        self.limits = limits
        self.allowSynthetic = allowSynthetic
        self.serviceNamespaces = serviceNamespaces
    }
}

extension SessionConfig: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        environment = try fields.next()
        addresses = try fields.next()
        credentials = try fields.next()
        tokens = try fields.next()
        language = try fields.next()
        limits = try fields.next()
        allowSynthetic = try fields.next()
        serviceNamespaces = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            environment.ffi(&kept),
            addresses.ffi(&kept),
            credentials.ffi(&kept),
            tokens.ffi(&kept),
            language.ffi(&kept),
            limits.ffi(&kept),
            allowSynthetic.ffi(&kept),
            serviceNamespaces.ffi(&kept),
        ], [])
    }
}

/// Takes a form task back to form filling (utfylling), so that it can be changed. Signatures that it had are to be given
/// again.
public struct SetBackToFormFilling: Hashable, Sendable {
    /// Who asks.
    public var user: EndUser?
    /// Number of the element: `reporteeElementId` of the element list.
    public var reporteeElementId: Int32

    public init(reporteeElementId: Int32, user: EndUser? = nil) {
        self.user = user
        self.reporteeElementId = reporteeElementId
    }
}

extension SetBackToFormFilling: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        user = try fields.next()
        reporteeElementId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            reporteeElementId.ffi(&kept),
        ], [])
    }
}

/// Fields that are left out of what is sent in.
public struct ShadowFields: Hashable, Sendable {
    /// How their names begin.
    public var prefix: String?
    /// The data type that the rest is saved as; the same one when absent.
    public var saveToDataType: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(prefix: String? = nil, saveToDataType: String? = nil) {
        self.prefix = prefix
        self.saveToDataType = saveToDataType
    }
}

extension ShadowFields: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        prefix = try fields.next()
        saveToDataType = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            prefix.ffi(&kept),
            saveToDataType.ffi(&kept),
        ], unknown)
    }
}

/// What became of a shipment.
public struct ShipmentOutcome: Hashable, Sendable {
    /// The verdict in a word: that of `receipt.outcome` on the receipt that was read last.
    public var verdict: SubmissionVerdict
    /// Why, when the receipt's texts say it.
    public var reason: ReceiptReason?
    /// What to tell the user.
    public var advice: AdviceText?
    /// What a person should read.
    public var text: String?
    /// Number of the receipt.
    public var receiptId: Int32?
    /// Altinn's archive reference, once the shipment is in the archive.
    public var archiveReference: String?
    /// The receipt of the shipment, when its answer arrived.
    public var shipmentReceipt: ShipmentReceipt?
    /// The receipt as it was read afterwards, with its sub-receipts.
    public var receipt: Receipt?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(verdict: SubmissionVerdict, reason: ReceiptReason? = nil, advice: AdviceText? = nil, text: String? = nil, receiptId: Int32? = nil, archiveReference: String? = nil, shipmentReceipt: ShipmentReceipt? = nil, receipt: Receipt? = nil) {
        self.verdict = verdict
        self.reason = reason
        self.advice = advice
        self.text = text
        self.receiptId = receiptId
        self.archiveReference = archiveReference
        self.shipmentReceipt = shipmentReceipt
        self.receipt = receipt
    }
}

extension ShipmentOutcome: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        verdict = try fields.next()
        reason = try fields.next()
        advice = try fields.next()
        text = try fields.next()
        receiptId = try fields.next()
        archiveReference = try fields.next()
        shipmentReceipt = try fields.next()
        receipt = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            verdict.ffi(&kept),
            reason.ffi(&kept),
            advice.ffi(&kept),
            text.ffi(&kept),
            receiptId.ffi(&kept),
            archiveReference.ffi(&kept),
            shipmentReceipt.ffi(&kept),
            receipt.ffi(&kept),
        ], unknown)
    }
}

/// The receipt that a submission gives. Altinn's other services tell of the same receipt in another form, `Receipt`.
public struct ShipmentReceipt: Hashable, Sendable {
    /// Number of the receipt; 0 when the shipment was refused.
    public var receiptId: Int32?
    /// What a person should read.
    public var receiptText: String?
    /// Earlier texts, the newest first.
    public var receiptHistory: String?
    /// When the receipt last changed, Norwegian local time.
    public var lastChanged: AltinnDateTime?
    /// What kind of receipt it is.
    public var receiptTypeName: ReceiptType?
    /// The outcome so far.
    public var receiptStatusCode: ReceiptStatus?
    /// Number of the receipt that this one is part of.
    public var parentReceiptId: Int32?
    /// The names that the shipment goes by.
    public var references: [ShipmentReference]
    /// Receipts of the parts; their outcome may differ from the whole's.
    public var subReceipts: [ShipmentReceipt]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(receiptId: Int32? = nil, receiptText: String? = nil, receiptHistory: String? = nil, lastChanged: AltinnDateTime? = nil, receiptTypeName: ReceiptType? = nil, receiptStatusCode: ReceiptStatus? = nil, parentReceiptId: Int32? = nil, references: [ShipmentReference] = [], subReceipts: [ShipmentReceipt] = []) {
        self.receiptId = receiptId
        self.receiptText = receiptText
        self.receiptHistory = receiptHistory
        self.lastChanged = lastChanged
        self.receiptTypeName = receiptTypeName
        self.receiptStatusCode = receiptStatusCode
        self.parentReceiptId = parentReceiptId
        self.references = references
        self.subReceipts = subReceipts
    }
}

extension ShipmentReceipt: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 9, of: Self.self)
        receiptId = try fields.next()
        receiptText = try fields.next()
        receiptHistory = try fields.next()
        lastChanged = try fields.next()
        receiptTypeName = try fields.next()
        receiptStatusCode = try fields.next()
        parentReceiptId = try fields.next()
        references = try fields.next()
        subReceipts = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            receiptId.ffi(&kept),
            receiptText.ffi(&kept),
            receiptHistory.ffi(&kept),
            lastChanged.ffi(&kept),
            receiptTypeName.ffi(&kept),
            receiptStatusCode.ffi(&kept),
            parentReceiptId.ffi(&kept),
            references.ffi(&kept),
            subReceipts.ffi(&kept),
        ], unknown)
    }
}

/// A name that a shipment or one of its parts goes by.
public struct ShipmentReference: Hashable, Sendable {
    /// The name.
    public var referenceValue: String?
    /// Whose name it is.
    public var referenceTypeName: ReferenceType?
    /// Altinn's number of the reportee.
    public var reporteeId: Int32?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(referenceValue: String? = nil, referenceTypeName: ReferenceType? = nil, reporteeId: Int32? = nil) {
        self.referenceValue = referenceValue
        self.referenceTypeName = referenceTypeName
        self.reporteeId = reporteeId
    }
}

extension ShipmentReference: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        referenceValue = try fields.next()
        referenceTypeName = try fields.next()
        reporteeId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            referenceValue.ffi(&kept),
            referenceTypeName.ffi(&kept),
            reporteeId.ffi(&kept),
        ], unknown)
    }
}

/// A signature made in the end-user system.
public struct ShipmentSignature: Hashable, Sendable {
    /// The end-user system's name for the signature, unique.
    public var endUserSystemReference: String?
    /// Who signed, as the end-user system knows them.
    public var endUserSystemUserId: String?
    /// When the user signed in to the end-user system.
    public var endUserSystemLoginDateTime: AltinnDateTime?
    /// When the user signed.
    public var endUserSystemSignatureDateTime: AltinnDateTime?
    /// Version of the end-user system.
    public var endUserSystemVersion: String?
    /// The entry of the end-user system's log about the signature.
    public var endUserSystemSignatureLogId: String?

    public init(endUserSystemReference: String? = nil, endUserSystemUserId: String? = nil, endUserSystemLoginDateTime: AltinnDateTime? = nil, endUserSystemSignatureDateTime: AltinnDateTime? = nil, endUserSystemVersion: String? = nil, endUserSystemSignatureLogId: String? = nil) {
        self.endUserSystemReference = endUserSystemReference
        self.endUserSystemUserId = endUserSystemUserId
        self.endUserSystemLoginDateTime = endUserSystemLoginDateTime
        self.endUserSystemSignatureDateTime = endUserSystemSignatureDateTime
        self.endUserSystemVersion = endUserSystemVersion
        self.endUserSystemSignatureLogId = endUserSystemSignatureLogId
    }
}

extension ShipmentSignature: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 6, of: Self.self)
        endUserSystemReference = try fields.next()
        endUserSystemUserId = try fields.next()
        endUserSystemLoginDateTime = try fields.next()
        endUserSystemSignatureDateTime = try fields.next()
        endUserSystemVersion = try fields.next()
        endUserSystemSignatureLogId = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            endUserSystemReference.ffi(&kept),
            endUserSystemUserId.ffi(&kept),
            endUserSystemLoginDateTime.ffi(&kept),
            endUserSystemSignatureDateTime.ffi(&kept),
            endUserSystemVersion.ffi(&kept),
            endUserSystemSignatureLogId.ffi(&kept),
        ], [])
    }
}

/// Bytes that want the signature of a key that the host keeps.
public struct SignRequest: Hashable, Sendable {
    /// The bytes to sign.
    public var bytes: Foundation.Data
    /// The algorithm, as JOSE names it (RFC 7518): `RS256`, `RS384` or `RS512`.
    public var algorithm: String
    /// The name of the key, as the host gave it to the flow.
    public var key: String
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(bytes: Foundation.Data, algorithm: String, key: String) {
        self.bytes = bytes
        self.algorithm = algorithm
        self.key = key
    }
}

extension SignRequest: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        bytes = try fields.next()
        algorithm = try fields.next()
        key = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            bytes.ffi(&kept),
            algorithm.ffi(&kept),
            key.ffi(&kept),
        ], unknown)
    }
}

/// What a signer agrees to.
public struct SigningText: Hashable, Sendable {
    /// The text, in the language asked for if the service has it, otherwise in the service's own.
    public var text: String
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(text: String) {
        self.text = text
    }
}

extension SigningText: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        text = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            text.ffi(&kept),
        ], unknown)
    }
}

/// The receipt of a streamed upload: an attachment of a form task, or a file of a broker service.
///
/// It has no parts and no references.
public struct StreamedReceipt: Hashable, Sendable {
    /// When the receipt last changed, Norwegian local time to the second. Altinn writes it as a text, `31.12.2026 23:59:59`;
    /// the documentation says ISO 8601, which is read too. A text that is no time, such as `?`, is kept.
    public var lastChanged: AltinnDateTime?
    /// Number of the receipt that this one is part of; 0 when it is none's.
    public var parentReceiptId: Int32?
    /// Earlier texts, the newest first.
    public var receiptHistory: String?
    /// Number of the receipt; 0 when the upload was refused.
    public var receiptId: Int32?
    /// The outcome so far.
    public var receiptStatusCode: ReceiptStatus?
    /// What a person should read.
    public var receiptText: String?
    /// What kind of receipt it is.
    public var receiptTypeName: ReceiptType?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(lastChanged: AltinnDateTime? = nil, parentReceiptId: Int32? = nil, receiptHistory: String? = nil, receiptId: Int32? = nil, receiptStatusCode: ReceiptStatus? = nil, receiptText: String? = nil, receiptTypeName: ReceiptType? = nil) {
        self.lastChanged = lastChanged
        self.parentReceiptId = parentReceiptId
        self.receiptHistory = receiptHistory
        self.receiptId = receiptId
        self.receiptStatusCode = receiptStatusCode
        self.receiptText = receiptText
        self.receiptTypeName = receiptTypeName
    }
}

extension StreamedReceipt: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 7, of: Self.self)
        lastChanged = try fields.next()
        parentReceiptId = try fields.next()
        receiptHistory = try fields.next()
        receiptId = try fields.next()
        receiptStatusCode = try fields.next()
        receiptText = try fields.next()
        receiptTypeName = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            lastChanged.ffi(&kept),
            parentReceiptId.ffi(&kept),
            receiptHistory.ffi(&kept),
            receiptId.ffi(&kept),
            receiptStatusCode.ffi(&kept),
            receiptText.ffi(&kept),
            receiptTypeName.ffi(&kept),
        ], unknown)
    }
}

/// Adds an attachment to a form task that is being filled in. The bytes travel beside the message, all else in its header.
///
/// The service's attachment rules say how large one may be, up to 500 MB; without rules it is 30 MB. When all are there, go on
/// with `complete_and_sign_shipment`. Basic and WS are derived from the certificate flavours.
public struct SubmitAttachmentStreamed: Hashable, Sendable {
    /// Who adds it.
    public var user: EndUser?
    /// Name of the attachment rule it comes under, for services that have attachment rules.
    public var attachmentTypeName: String?
    /// Checksum of the content.
    public var checksum: String?
    /// The end-user system's name for the attachment, unique.
    public var endUserSystemReference: String?
    /// File name, without `:` and `\`.
    public var fileName: String
    /// Name, as the portal shows it.
    public var name: String?
    /// Number of the element in the message box (the receipt's `WorkFlowReference`).
    public var reporteeElementId: Int32
    /// The content.
    public var data: Blob

    public init(fileName: String, reporteeElementId: Int32, data: Blob, user: EndUser? = nil, attachmentTypeName: String? = nil, checksum: String? = nil, endUserSystemReference: String? = nil, name: String? = nil) {
        self.user = user
        self.attachmentTypeName = attachmentTypeName
        self.checksum = checksum
        self.endUserSystemReference = endUserSystemReference
        self.fileName = fileName
        self.name = name
        self.reporteeElementId = reporteeElementId
        self.data = data
    }
}

extension SubmitAttachmentStreamed: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 8, of: Self.self)
        user = try fields.next()
        attachmentTypeName = try fields.next()
        checksum = try fields.next()
        endUserSystemReference = try fields.next()
        fileName = try fields.next()
        name = try fields.next()
        reporteeElementId = try fields.next()
        data = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            attachmentTypeName.ffi(&kept),
            checksum.ffi(&kept),
            endUserSystemReference.ffi(&kept),
            fileName.ffi(&kept),
            name.ffi(&kept),
            reporteeElementId.ffi(&kept),
            data.ffi(&kept),
        ], [])
    }
}

/// Submits a form task (skjemasett): forms, attachments and signatures of one service, on behalf of one reportee.
///
/// Altinn answers with a receipt, also when it refuses: look at its status and at those of its sub-receipts. Not to be
/// repeated blindly: when the answer is lost, ask for the receipt by `externalShipmentReference` first.
public struct SubmitFormTask: Hashable, Sendable {
    /// Who submits.
    public var user: EndUser?
    /// What is submitted.
    public var shipment: FormTaskShipment

    public init(shipment: FormTaskShipment, user: EndUser? = nil) {
        self.user = user
        self.shipment = shipment
    }
}

extension SubmitFormTask: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        user = try fields.next()
        shipment = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            shipment.ffi(&kept),
        ], [])
    }
}

/// What the service owner says about its own processing.
public struct Substatus: Hashable, Sendable {
    /// Key of a short text, in the app's text resources.
    public var label: String?
    /// Key of a longer text.
    public var description: String?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(label: String? = nil, description: String? = nil) {
        self.label = label
        self.description = description
    }
}

extension Substatus: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        label = try fields.next()
        description = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            label.ffi(&kept),
            description.ffi(&kept),
        ], unknown)
    }
}

/// A system user: a vendor's system that a customer has given rights in Altinn.
public struct SystemUserSelector: Hashable, Sendable {
    /// Organisation number of the party that owns the system user: the customer, or the accountant whose agent it is.
    public var organisationNumber: String
    /// The reference that the system user was asked for with, when it was given one.
    public var externalRef: String?

    public init(organisationNumber: String, externalRef: String? = nil) {
        self.organisationNumber = organisationNumber
        self.externalRef = externalRef
    }
}

extension SystemUserSelector: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        organisationNumber = try fields.next()
        externalRef = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            organisationNumber.ffi(&kept),
            externalRef.ffi(&kept),
        ], [])
    }
}

/// What the last validation of a task said.
public struct TaskValidationStatus: Hashable, Sendable {
    /// When it was made.
    public var timestamp: AltinnDateTime?
    /// Whether the task can be completed.
    public var canCompleteTask: Bool?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(timestamp: AltinnDateTime? = nil, canCompleteTask: Bool? = nil) {
        self.timestamp = timestamp
        self.canCompleteTask = canCompleteTask
    }
}

extension TaskValidationStatus: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        timestamp = try fields.next()
        canCompleteTask = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            timestamp.ffi(&kept),
            canCompleteTask.ffi(&kept),
        ], unknown)
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestArchiveCommon: Hashable, Sendable {

    public init() {
    }
}

extension TestArchiveCommon: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestBroker: Hashable, Sendable {

    public init() {
    }
}

extension TestBroker: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestBrokerStreamed: Hashable, Sendable {

    public init() {
    }
}

extension TestBrokerStreamed: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestCase: Hashable, Sendable {

    public init() {
    }
}

extension TestCase: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestCorrespondence: Hashable, Sendable {

    public init() {
    }
}

extension TestCorrespondence: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestIntermediaryInbound: Hashable, Sendable {

    public init() {
    }
}

extension TestIntermediaryInbound: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestIntermediaryInboundStreamed: Hashable, Sendable {

    public init() {
    }
}

extension TestIntermediaryInboundStreamed: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestKeyManagement: Hashable, Sendable {

    public init() {
    }
}

extension TestKeyManagement: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestLookUp: Hashable, Sendable {

    public init() {
    }
}

extension TestLookUp: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestPrefill: Hashable, Sendable {

    public init() {
    }
}

extension TestPrefill: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestReceipt: Hashable, Sendable {

    public init() {
    }
}

extension TestReceipt: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestReporteeArchive: Hashable, Sendable {

    public init() {
    }
}

extension TestReporteeArchive: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestReporteeArchiveStreamed: Hashable, Sendable {

    public init() {
    }
}

extension TestReporteeArchiveStreamed: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestReporteeElementList: Hashable, Sendable {

    public init() {
    }
}

extension TestReporteeElementList: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestServiceMetadata: Hashable, Sendable {

    public init() {
    }
}

extension TestServiceMetadata: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestSystemAuthentication: Hashable, Sendable {

    public init() {
    }
}

extension TestSystemAuthentication: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Asks whether the service answers. Needs no credentials and changes nothing.
public struct TestWorkflow: Hashable, Sendable {

    public init() {
    }
}

extension TestWorkflow: Member {
    package init(ffi: FfiValue) throws {
        _ = try Fields(ffi, 0, of: Self.self)
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], [])
    }
}

/// Tokens as hosts write them.
public struct TokensConfig: Hashable, Sendable {
    /// A token of Maskinporten or ID-porten, as issued.
    public var maskinporten: AccessToken?
    /// A token of Altinn's own, by exchange.
    public var altinn: AccessToken?

    public init(maskinporten: AccessToken? = nil, altinn: AccessToken? = nil) {
        self.maskinporten = maskinporten
        self.altinn = altinn
    }
}

extension TokensConfig: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        maskinporten = try fields.next()
        altinn = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            maskinporten.ffi(&kept),
            altinn.ffi(&kept),
        ], [])
    }
}

/// Replaces the data of forms of a form task that is being filled in, or adds forms to it.
///
/// Each form has a sub-receipt of its own: the receipt may say `OK` while the sub-receipt of a form says `ValidationFailed`
/// (`altinn2.soap.receipt.outcome` looks at both). The contract is known from a recorded call and from the certificate
/// flavours; unlike the service's other operations it is read by WCF's DataContractSerializer. The documentation names
/// another type of receipt than the one that comes.
public struct UpdateFormData: Hashable, Sendable {
    /// Who updates.
    public var user: EndUser?
    /// What is new.
    public var update: FormTaskUpdate

    public init(update: FormTaskUpdate, user: EndUser? = nil) {
        self.user = user
        self.update = update
    }
}

extension UpdateFormData: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        user = try fields.next()
        update = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            user.ffi(&kept),
            update.ffi(&kept),
        ], [])
    }
}

/// Puts a new status and text on a receipt: whoever receives a shipment, a broker service's file for example, tells its
/// sender so.
///
/// The old text goes to the top of the history, and Altinn says in the new one which system wrote it. Name the receipt by its
/// number or by its archive reference, not by both. Naming it both ways or not at all, and a receipt that the system may not
/// touch, give an AltinnFault with number 0, told apart by its text only.
public struct UpdateReceipt: Hashable, Sendable {
    /// Which receipt, and what is new.
    public var update: ReceiptUpdate

    public init(update: ReceiptUpdate) {
        self.update = update
    }
}

extension UpdateReceipt: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        update = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            update.ffi(&kept),
        ], [])
    }
}

/// Adds an attachment to an instance, or a form that the app did not make itself.
///
/// The limit is the data type's `maxSize`, at most 2,000 MiB. The media type must be one that belongs to the file name's
/// extension. When the instance shows the new element with `fileScanResult` `Pending`, the scan is still to come.
public struct UploadAttachment: Hashable, Sendable {
    /// Short name of the service owner.
    public var org: String
    /// Name of the app.
    public var app: String
    /// Number of the party that the instance belongs to.
    public var instanceOwnerPartyId: Int32
    /// GUID of the instance.
    public var instanceGuid: String
    /// Which of the app's data types it is.
    public var dataType: String
    /// Media type, matching the file's extension.
    public var contentType: String
    /// File name with extension; attachments must have one.
    public var fileName: String?
    /// The bytes.
    public var content: Blob
    /// Names of validators to leave out, with commas between them.
    public var ignoredValidators: String?
    /// Language of texts: `nb`, `nn` or `en`.
    public var language: String?

    public init(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, dataType: String, contentType: String, content: Blob, fileName: String? = nil, ignoredValidators: String? = nil, language: String? = nil) {
        self.org = org
        self.app = app
        self.instanceOwnerPartyId = instanceOwnerPartyId
        self.instanceGuid = instanceGuid
        self.dataType = dataType
        self.contentType = contentType
        self.fileName = fileName
        self.content = content
        self.ignoredValidators = ignoredValidators
        self.language = language
    }
}

extension UploadAttachment: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 10, of: Self.self)
        org = try fields.next()
        app = try fields.next()
        instanceOwnerPartyId = try fields.next()
        instanceGuid = try fields.next()
        dataType = try fields.next()
        contentType = try fields.next()
        fileName = try fields.next()
        content = try fields.next()
        ignoredValidators = try fields.next()
        language = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            org.ffi(&kept),
            app.ffi(&kept),
            instanceOwnerPartyId.ffi(&kept),
            instanceGuid.ffi(&kept),
            dataType.ffi(&kept),
            contentType.ffi(&kept),
            fileName.ffi(&kept),
            content.ffi(&kept),
            ignoredValidators.ffi(&kept),
            language.ffi(&kept),
        ], [])
    }
}

/// Uploads a broker file that `initiate_broker_service` announced. The recipients can download it from then on.
///
/// The content travels as MTOM, everything else, the system's credentials on Basic included, in header blocks. The receipt's
/// number finds the receipts of all recipients by `get_receipt`; they tell who has downloaded the file.
public struct UploadFileStreamed: Hashable, Sendable {
    /// Name of the file.
    public var fileName: String
    /// The reference that `initiate_broker_service` gave.
    public var reference: String
    /// Who sends, as announced: organisation number or national identity number.
    public var reportee: String
    /// The content: a zip archive. Its directory should have its names in UTF-8.
    public var content: Blob

    public init(fileName: String, reference: String, reportee: String, content: Blob) {
        self.fileName = fileName
        self.reference = reference
        self.reportee = reportee
        self.content = content
    }
}

extension UploadFileStreamed: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        fileName = try fields.next()
        reference = try fields.next()
        reportee = try fields.next()
        content = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            fileName.ffi(&kept),
            reference.ffi(&kept),
            reportee.ffi(&kept),
            content.ffi(&kept),
        ], [])
    }
}

/// What became of an upload (`DataPostResponse`).
public struct UploadedData: Hashable, Sendable {
    /// GUID of the new data element.
    public var newDataElementId: String
    /// The instance with it.
    public var instance: Instance?
    /// What the validators found that look at new data, by validator.
    public var validationIssues: [ValidationSource]
    /// Forms that the app changed in consequence.
    public var newDataModels: [DataModelPair]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(newDataElementId: String, instance: Instance? = nil, validationIssues: [ValidationSource] = [], newDataModels: [DataModelPair] = []) {
        self.newDataElementId = newDataElementId
        self.instance = instance
        self.validationIssues = validationIssues
        self.newDataModels = newDataModels
    }
}

extension UploadedData: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 4, of: Self.self)
        newDataElementId = try fields.next()
        instance = try fields.next()
        validationIssues = try fields.next()
        newDataModels = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            newDataElementId.ffi(&kept),
            instance.ffi(&kept),
            validationIssues.ffi(&kept),
            newDataModels.ffi(&kept),
        ], unknown)
    }
}

/// The step is prepared. Altinn says nothing more.
public struct UserControlledSigningPrepared: Hashable, Sendable {
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init() {
    }
}

extension UserControlledSigningPrepared: Member {
    package init(ffi: FfiValue) throws {
        let fields = try Fields(ffi, 0, of: Self.self)
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
        ], unknown)
    }
}

/// Validates the forms and attachments of an instance, and the instance as a whole.
///
/// 409 when the process has ended or has not started.
public struct ValidateInstance: Hashable, Sendable {
    /// Short name of the service owner.
    public var org: String
    /// Name of the app.
    public var app: String
    /// Number of the party that the instance belongs to.
    public var instanceOwnerPartyId: Int32
    /// GUID of the instance.
    public var instanceGuid: String
    /// Names of validators to leave out, with commas between them.
    public var ignoredValidators: String?
    /// Whether to leave out the validators that do not run on partial changes.
    public var onlyIncrementalValidators: Bool?
    /// Language of texts: `nb`, `nn` or `en`.
    public var language: String?

    public init(org: String, app: String, instanceOwnerPartyId: Int32, instanceGuid: String, ignoredValidators: String? = nil, onlyIncrementalValidators: Bool? = nil, language: String? = nil) {
        self.org = org
        self.app = app
        self.instanceOwnerPartyId = instanceOwnerPartyId
        self.instanceGuid = instanceGuid
        self.ignoredValidators = ignoredValidators
        self.onlyIncrementalValidators = onlyIncrementalValidators
        self.language = language
    }
}

extension ValidateInstance: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 7, of: Self.self)
        org = try fields.next()
        app = try fields.next()
        instanceOwnerPartyId = try fields.next()
        instanceGuid = try fields.next()
        ignoredValidators = try fields.next()
        onlyIncrementalValidators = try fields.next()
        language = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            org.ffi(&kept),
            app.ffi(&kept),
            instanceOwnerPartyId.ffi(&kept),
            instanceGuid.ffi(&kept),
            ignoredValidators.ffi(&kept),
            onlyIncrementalValidators.ffi(&kept),
            language.ffi(&kept),
        ], [])
    }
}

/// Something that a validation found.
public struct ValidationIssue: Hashable, Sendable {
    /// How bad it is; apps write the number.
    public var severity: ValidationSeverity?
    /// GUID of the data element at fault; absent when it is about the instance as a whole.
    public var dataElementId: String?
    /// Path of the form field at fault.
    public var field: String?
    /// What kind of mistake, for a program.
    public var code: String?
    /// What is wrong, for a person.
    public var description: String?
    /// The validator that found it.
    public var source: String?
    /// Whether the validator cannot say if the issue is still there after a partial change.
    public var noIncrementalUpdates: Bool?
    /// Key of a text in the app's text resources.
    public var customTextKey: String?
    /// What to fill into that text; superseded by `customTextParameters`.
    public var customTextParams: [String]
    /// What to fill into that text, by name.
    public var customTextParameters: JSONValue?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(severity: ValidationSeverity? = nil, dataElementId: String? = nil, field: String? = nil, code: String? = nil, description: String? = nil, source: String? = nil, noIncrementalUpdates: Bool? = nil, customTextKey: String? = nil, customTextParams: [String] = [], customTextParameters: JSONValue? = nil) {
        self.severity = severity
        self.dataElementId = dataElementId
        self.field = field
        self.code = code
        self.description = description
        self.source = source
        self.noIncrementalUpdates = noIncrementalUpdates
        self.customTextKey = customTextKey
        self.customTextParams = customTextParams
        self.customTextParameters = customTextParameters
    }
}

extension ValidationIssue: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 10, of: Self.self)
        severity = try fields.next()
        dataElementId = try fields.next()
        field = try fields.next()
        code = try fields.next()
        description = try fields.next()
        source = try fields.next()
        noIncrementalUpdates = try fields.next()
        customTextKey = try fields.next()
        customTextParams = try fields.next()
        customTextParameters = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            severity.ffi(&kept),
            dataElementId.ffi(&kept),
            field.ffi(&kept),
            code.ffi(&kept),
            description.ffi(&kept),
            source.ffi(&kept),
            noIncrementalUpdates.ffi(&kept),
            customTextKey.ffi(&kept),
            customTextParams.ffi(&kept),
            customTextParameters.ffi(&kept),
        ], unknown)
    }
}

/// What one validator found.
public struct ValidationSource: Hashable, Sendable {
    /// The validator.
    public var source: String?
    /// Its issues; none when it is content.
    public var issues: [ValidationIssue]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(source: String? = nil, issues: [ValidationIssue] = []) {
        self.source = source
        self.issues = issues
    }
}

extension ValidationSource: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 2, of: Self.self)
        source = try fields.next()
        issues = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            source.ffi(&kept),
            issues.ffi(&kept),
        ], unknown)
    }
}

/// What can be done next with a form task.
///
/// Give what is known of it; the more, the better the answer. What `get_available_actions` says counts most: it knows the
/// user's rights, which the others do not.
public struct WorkflowNextSteps: Hashable, Sendable {
    /// The element, as the element list has it.
    public var element: ReporteeElement?
    /// What `get_available_actions` answered.
    public var action: WorkflowAction?
    /// What `get_process_details` answered.
    public var steps: [WorkflowStep]

    public init(element: ReporteeElement? = nil, action: WorkflowAction? = nil, steps: [WorkflowStep] = []) {
        self.element = element
        self.action = action
        self.steps = steps
    }
}

extension WorkflowNextSteps: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 3, of: Self.self)
        element = try fields.next()
        action = try fields.next()
        steps = try fields.next()
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            element.ffi(&kept),
            action.ffi(&kept),
            steps.ffi(&kept),
        ], [])
    }
}

/// What can be done with a form task.
public struct WorkflowState: Hashable, Sendable {
    /// The action.
    public var action: WorkflowAction
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(action: WorkflowAction) {
        self.action = action
    }
}

extension WorkflowState: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        action = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            action.ffi(&kept),
        ], unknown)
    }
}

/// One step of a form task's workflow.
public struct WorkflowStep: Hashable, Sendable {
    /// What is done in it.
    public var activity: WorkflowActivity?
    /// When the form task came to it, Norwegian local time.
    public var createdDateTime: AltinnDateTime?
    /// Number of the end-user system that did it.
    public var endUserSystemId: Int32?
    /// Whether the form task is in it now.
    public var isCurrentStep: Bool?
    /// Whether signing is optional in this workflow.
    public var isOptionalSigningStep: Bool?
    /// Whether signing is optional in this step.
    public var isOptionalSigningStepIndicator: Bool?
    /// When something last changed in it, Norwegian local time.
    public var lastModifiedDate: AltinnDateTime?
    /// Which step is the user-controlled signing, if there is one.
    public var parallelSigningSequenceNumber: Int32?
    /// Altinn's number of the step.
    public var processStepId: Int32?
    /// Altinn's number of the reportee.
    public var reporteeId: Int32?
    /// Name of the reportee.
    public var reporteeName: String?
    /// Its place in the workflow.
    public var sequenceNumber: Int32?
    /// Number of the service owner who did it.
    public var serviceOwnerId: Int32?
    /// Number of the user who did it.
    public var userId: Int32?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(activity: WorkflowActivity? = nil, createdDateTime: AltinnDateTime? = nil, endUserSystemId: Int32? = nil, isCurrentStep: Bool? = nil, isOptionalSigningStep: Bool? = nil, isOptionalSigningStepIndicator: Bool? = nil, lastModifiedDate: AltinnDateTime? = nil, parallelSigningSequenceNumber: Int32? = nil, processStepId: Int32? = nil, reporteeId: Int32? = nil, reporteeName: String? = nil, sequenceNumber: Int32? = nil, serviceOwnerId: Int32? = nil, userId: Int32? = nil) {
        self.activity = activity
        self.createdDateTime = createdDateTime
        self.endUserSystemId = endUserSystemId
        self.isCurrentStep = isCurrentStep
        self.isOptionalSigningStep = isOptionalSigningStep
        self.isOptionalSigningStepIndicator = isOptionalSigningStepIndicator
        self.lastModifiedDate = lastModifiedDate
        self.parallelSigningSequenceNumber = parallelSigningSequenceNumber
        self.processStepId = processStepId
        self.reporteeId = reporteeId
        self.reporteeName = reporteeName
        self.sequenceNumber = sequenceNumber
        self.serviceOwnerId = serviceOwnerId
        self.userId = userId
    }
}

extension WorkflowStep: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 14, of: Self.self)
        activity = try fields.next()
        createdDateTime = try fields.next()
        endUserSystemId = try fields.next()
        isCurrentStep = try fields.next()
        isOptionalSigningStep = try fields.next()
        isOptionalSigningStepIndicator = try fields.next()
        lastModifiedDate = try fields.next()
        parallelSigningSequenceNumber = try fields.next()
        processStepId = try fields.next()
        reporteeId = try fields.next()
        reporteeName = try fields.next()
        sequenceNumber = try fields.next()
        serviceOwnerId = try fields.next()
        userId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            activity.ffi(&kept),
            createdDateTime.ffi(&kept),
            endUserSystemId.ffi(&kept),
            isCurrentStep.ffi(&kept),
            isOptionalSigningStep.ffi(&kept),
            isOptionalSigningStepIndicator.ffi(&kept),
            lastModifiedDate.ffi(&kept),
            parallelSigningSequenceNumber.ffi(&kept),
            processStepId.ffi(&kept),
            reporteeId.ffi(&kept),
            reporteeName.ffi(&kept),
            sequenceNumber.ffi(&kept),
            serviceOwnerId.ffi(&kept),
            userId.ffi(&kept),
        ], unknown)
    }
}

/// One step of a form task's workflow, in the form before `GetProcessDetailsV3`.
public struct WorkflowStepV2: Hashable, Sendable {
    /// What is done in it.
    public var activity: TaskStatus?
    /// When the form task came to it, Norwegian local time.
    public var createdDateTime: AltinnDateTime?
    /// Number of the end-user system that did it.
    public var endUserSystemId: Int32?
    /// Whether the form task is in it now.
    public var isCurrentStep: Bool?
    /// Whether signing is optional in this workflow.
    public var isOptionalSigningStep: Bool?
    /// Whether signing is optional in this step.
    public var isOptionalSigningStepIndicator: Bool?
    /// When something last changed in it, Norwegian local time.
    public var lastModifiedDate: AltinnDateTime?
    /// Which step is the user-controlled signing, if there is one.
    public var parallelSigningSequenceNumber: Int32?
    /// Altinn's number of the step.
    public var processStepId: Int32?
    /// Altinn's number of the reportee.
    public var reporteeId: Int32?
    /// Name of the reportee.
    public var reporteeName: String?
    /// Its place in the workflow.
    public var sequenceNumber: Int32?
    /// Number of the service owner who did it.
    public var serviceOwnerId: Int32?
    /// Number of the user who did it.
    public var userId: Int32?
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(activity: TaskStatus? = nil, createdDateTime: AltinnDateTime? = nil, endUserSystemId: Int32? = nil, isCurrentStep: Bool? = nil, isOptionalSigningStep: Bool? = nil, isOptionalSigningStepIndicator: Bool? = nil, lastModifiedDate: AltinnDateTime? = nil, parallelSigningSequenceNumber: Int32? = nil, processStepId: Int32? = nil, reporteeId: Int32? = nil, reporteeName: String? = nil, sequenceNumber: Int32? = nil, serviceOwnerId: Int32? = nil, userId: Int32? = nil) {
        self.activity = activity
        self.createdDateTime = createdDateTime
        self.endUserSystemId = endUserSystemId
        self.isCurrentStep = isCurrentStep
        self.isOptionalSigningStep = isOptionalSigningStep
        self.isOptionalSigningStepIndicator = isOptionalSigningStepIndicator
        self.lastModifiedDate = lastModifiedDate
        self.parallelSigningSequenceNumber = parallelSigningSequenceNumber
        self.processStepId = processStepId
        self.reporteeId = reporteeId
        self.reporteeName = reporteeName
        self.sequenceNumber = sequenceNumber
        self.serviceOwnerId = serviceOwnerId
        self.userId = userId
    }
}

extension WorkflowStepV2: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 14, of: Self.self)
        activity = try fields.next()
        createdDateTime = try fields.next()
        endUserSystemId = try fields.next()
        isCurrentStep = try fields.next()
        isOptionalSigningStep = try fields.next()
        isOptionalSigningStepIndicator = try fields.next()
        lastModifiedDate = try fields.next()
        parallelSigningSequenceNumber = try fields.next()
        processStepId = try fields.next()
        reporteeId = try fields.next()
        reporteeName = try fields.next()
        sequenceNumber = try fields.next()
        serviceOwnerId = try fields.next()
        userId = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            activity.ffi(&kept),
            createdDateTime.ffi(&kept),
            endUserSystemId.ffi(&kept),
            isCurrentStep.ffi(&kept),
            isOptionalSigningStep.ffi(&kept),
            isOptionalSigningStepIndicator.ffi(&kept),
            lastModifiedDate.ffi(&kept),
            parallelSigningSequenceNumber.ffi(&kept),
            processStepId.ffi(&kept),
            reporteeId.ffi(&kept),
            reporteeName.ffi(&kept),
            sequenceNumber.ffi(&kept),
            serviceOwnerId.ffi(&kept),
            userId.ffi(&kept),
        ], unknown)
    }
}

/// The workflow of a form task.
public struct WorkflowSteps: Hashable, Sendable {
    /// The steps, in the order of the workflow.
    public var steps: [WorkflowStep]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(steps: [WorkflowStep] = []) {
        self.steps = steps
    }
}

extension WorkflowSteps: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        steps = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            steps.ffi(&kept),
        ], unknown)
    }
}

/// The workflow of a form task, in the form before `GetProcessDetailsV3`.
public struct WorkflowStepsV2: Hashable, Sendable {
    /// The steps, in the order of the workflow.
    public var steps: [WorkflowStepV2]
    /// What came beside all that.
    public var unknown: [UnknownMember] = []

    public init(steps: [WorkflowStepV2] = []) {
        self.steps = steps
    }
}

extension WorkflowStepsV2: Member {
    package init(ffi: FfiValue) throws {
        var fields = try Fields(ffi, 1, of: Self.self)
        steps = try fields.next()
        unknown = fields.unknown
    }

    package func ffi(_ kept: inout Kept) -> FfiValue {
        .message([
            steps.ffi(&kept),
        ], unknown)
    }
}

/// What an item is.
public struct ArchivedItemKind: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// A form task.
    public static let formTask = Self(rawValue: "formTask")
    /// An attachment of the form task before it.
    public static let attachment = Self(rawValue: "attachment")
    /// A message.
    public static let correspondence = Self(rawValue: "correspondence")
    /// A lookup.
    public static let lookUp = Self(rawValue: "lookUp")
    /// Something that could not be read.
    public static let failed = Self(rawValue: "failed")
}

extension ArchivedItemKind: Member {}

/// Who gets to see an attachment.
public struct AttachmentDestination: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Everyone.
    public static let `default` = Self(rawValue: "Default")
    /// Those who read in the portal.
    public static let portalOnly = Self(rawValue: "PortalOnly")
    /// Those who read in an end-user system.
    public static let endUserSystemOnly = Self(rawValue: "EndUserSystemOnly")
    /// Everyone.
    public static let showToAll = Self(rawValue: "ShowToAll")
}

extension AttachmentDestination: Member {}

/// What an attachment is for.
public struct AttachmentFunction: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Not said.
    public static let `default` = Self(rawValue: "Default")
    /// Nothing in particular.
    public static let unspecified = Self(rawValue: "Unspecified")
    /// An invoice.
    public static let invoice = Self(rawValue: "Invoice")
}

extension AttachmentFunction: Member {}

/// Media type of an attachment, in Altinn's spelling.
public struct AttachmentMimeType: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// None.
    public static let applicationNone = Self(rawValue: "application_None")
    /// `application/pdf`.
    public static let applicationPdf = Self(rawValue: "application_pdf")
    /// `application/msword`.
    public static let applicationMsword = Self(rawValue: "application_msword")
    /// `application/vnd.ms-excel`.
    public static let applicationVndMsExcel = Self(rawValue: "application_vnd_ms_excel")
    /// `application/vnd.oasis.opendocument.text`.
    public static let applicationVndOasisOpendocumentText = Self(rawValue: "application_vnd_oasis_opendocument_text")
    /// `application/vnd.oasis.opendocument.presentation`.
    public static let applicationVndOasisOpendocumentPresentation = Self(rawValue: "application_vnd_oasis_opendocument_presentation")
    /// `application/vnd.oasis.opendocument.spreadsheet`.
    public static let applicationVndOasisOpendocumentSpreadsheet = Self(rawValue: "application_vnd_oasis_opendocument_spreadsheet")
    /// `application/rtf`.
    public static let applicationRtf = Self(rawValue: "application_rtf")
    /// `application/vnd.ms-powerpoint`.
    public static let applicationVndMsPowerpoint = Self(rawValue: "application_vnd_ms_powerpoint")
    /// `application/postscript`.
    public static let applicationPostscript = Self(rawValue: "application_postscript")
    /// `application/zip`.
    public static let applicationZip = Self(rawValue: "application_zip")
    /// `text/plain`.
    public static let textPlain = Self(rawValue: "text_plain")
    /// `text/html`.
    public static let textHtml = Self(rawValue: "text_html")
    /// `text/xml`.
    public static let textXml = Self(rawValue: "text_xml")
    /// `text/rtf`.
    public static let textRtf = Self(rawValue: "text_rtf")
    /// `text/richtext`.
    public static let textRichtext = Self(rawValue: "text_richtext")
    /// Any bytes.
    public static let binaryOctetStream = Self(rawValue: "binary_octet_stream")
    /// Does not apply.
    public static let notApplicable = Self(rawValue: "not_Applicable")
    /// MTOM.
    public static let mtom = Self(rawValue: "MTOM")
    /// Base64.
    public static let base64 = Self(rawValue: "BASE64")
    /// `image/jpeg`.
    public static let imageJpeg = Self(rawValue: "image_jpeg")
    /// `image/gif`.
    public static let imageGif = Self(rawValue: "image_gif")
    /// `image/bmp`.
    public static let imageBmp = Self(rawValue: "image_bmp")
    /// A form task as PDF.
    public static let formtaskPdf = Self(rawValue: "formtask_pdf")
}

extension AttachmentMimeType: Member {}

/// Kind of party.
public struct AuthorizedPartyType: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Not said.
    public static let noneValue = Self(rawValue: "None")
    /// A person.
    public static let person = Self(rawValue: "Person")
    /// An organisation.
    public static let organization = Self(rawValue: "Organization")
    /// Someone without a national identity number.
    public static let selfIdentified = Self(rawValue: "SelfIdentified")
}

extension AuthorizedPartyType: Member {}

/// How far a broker file has come, for one recipient.
public struct BrokerFileStatus: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Uploaded by the sender, and new to the recipient.
    public static let uploaded = Self(rawValue: "Uploaded")
    /// Downloaded by the recipient, who may do so again for a time.
    public static let downloaded = Self(rawValue: "Downloaded")
}

extension BrokerFileStatus: Member {}

/// What to do about a one-time code.
public struct ChallengeNext: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Use the code.
    public static let useCode = Self(rawValue: "useCode")
    /// Ask for a new challenge; the user gets a new code.
    public static let askAgain = Self(rawValue: "askAgain")
    /// Let the user correct national identity number and password. Not to be repeated blindly: mistakes lock the user out.
    public static let correctCredentials = Self(rawValue: "correctCredentials")
    /// Let the user order codes, or choose another kind.
    public static let orderCodes = Self(rawValue: "orderCodes")
    /// Let the user register a mobile phone number in Altinn, or choose another kind.
    public static let registerPhone = Self(rawValue: "registerPhone")
    /// Wait an hour: the user is locked out.
    public static let waitForUnlock = Self(rawValue: "waitForUnlock")
    /// Ask with a kind of code that Altinn knows: `AltinnPin`, `SMSPin` or `TaxPin`.
    public static let chooseAnotherMethod = Self(rawValue: "chooseAnotherMethod")
    /// Nothing helps.
    public static let giveUp = Self(rawValue: "giveUp")
}

extension ChallengeNext: Member {}

/// Whether there is a challenge.
public struct ChallengeStatus: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Yes: the message says which code.
    public static let ok = Self(rawValue: "Ok")
    /// Wrong national identity number, password or system user name.
    public static let invalidCredentials = Self(rawValue: "InvalidCredentials")
    /// The user has no codes of that kind; new ones must be ordered.
    public static let noPinFound = Self(rawValue: "NoPinFound")
    /// The user has no mobile phone number in Altinn.
    public static let noPhoneNumber = Self(rawValue: "NoPhoneNumber")
    /// Too many wrong attempts; the user is locked out for a while.
    public static let userLockedOut = Self(rawValue: "UserLockedOut")
    /// Altinn does not know that kind of code.
    public static let invalidPinType = Self(rawValue: "InvalidPinType")
    /// The person is registered as dead.
    public static let statusDead = Self(rawValue: "StatusDead")
}

extension ChallengeStatus: Member {}

/// Kinds of collaboration.
public struct CollaborationKind: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Collection pages (samlesider), which users make.
    public static let collectionPages = Self(rawValue: "CollectionPages")
    /// E-dialogues (e-dialoger), which service owners make.
    public static let eDialogues = Self(rawValue: "EDialogues")
}

extension CollaborationKind: Member {}

/// Where the bytes of an attachment are.
public struct CorrespondenceAttachmentLocation: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// At Altinn.
    public static let altinnCorrespondenceAttachment = Self(rawValue: "AltinnCorrespondenceAttachment")
    /// With the sender.
    public static let externalStorage = Self(rawValue: "ExternalStorage")
}

extension CorrespondenceAttachmentLocation: Member {}

/// How far an attachment has come.
public struct CorrespondenceAttachmentStatus: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Announced, without bytes.
    public static let initialized = Self(rawValue: "Initialized")
    /// Being scanned.
    public static let uploadProcessing = Self(rawValue: "UploadProcessing")
    /// Can be downloaded.
    public static let published = Self(rawValue: "Published")
    /// Deleted.
    public static let purged = Self(rawValue: "Purged")
    /// Refused, for example by the virus scan.
    public static let failed = Self(rawValue: "Failed")
    /// Run out.
    public static let expired = Self(rawValue: "Expired")
}

extension CorrespondenceAttachmentStatus: Member {}

/// What a message is about.
public struct CorrespondenceExternalReferenceType: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Anything.
    public static let generic = Self(rawValue: "Generic")
    /// An instance of an app.
    public static let altinnAppInstance = Self(rawValue: "AltinnAppInstance")
    /// A file transfer of Altinn Broker.
    public static let altinnBrokerFileTransfer = Self(rawValue: "AltinnBrokerFileTransfer")
    /// A dialog in Dialogporten.
    public static let dialogportenDialogId = Self(rawValue: "DialogportenDialogId")
    /// A process in Dialogporten.
    public static let dialogportenProcessId = Self(rawValue: "DialogportenProcessId")
    /// A transmission in Dialogporten.
    public static let dialogportenTransmissionId = Self(rawValue: "DialogportenTransmissionId")
    /// A type of transmission in Dialogporten.
    public static let dialogportenTransmissionType = Self(rawValue: "DialogportenTransmissionType")
}

extension CorrespondenceExternalReferenceType: Member {}

/// How a notification of a message travels.
public struct CorrespondenceNotificationChannel: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// By e-mail.
    public static let email = Self(rawValue: "Email")
    /// By SMS.
    public static let sms = Self(rawValue: "Sms")
    /// By e-mail, or by SMS where there is no address.
    public static let emailPreferred = Self(rawValue: "EmailPreferred")
    /// By SMS, or by e-mail where there is no number.
    public static let smsPreferred = Self(rawValue: "SmsPreferred")
    /// Both.
    public static let emailAndSms = Self(rawValue: "EmailAndSms")
}

extension CorrespondenceNotificationChannel: Member {}

/// Which text a notification has.
public struct CorrespondenceNotificationTemplate: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// The sender's.
    public static let customMessage = Self(rawValue: "CustomMessage")
    /// Altinn's.
    public static let genericAltinnMessage = Self(rawValue: "GenericAltinnMessage")
}

extension CorrespondenceNotificationTemplate: Member {}

/// As whom the caller asks for messages.
public struct CorrespondenceRole: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Messages to the caller.
    public static let recipient = Self(rawValue: "Recipient")
    /// Messages from the caller.
    public static let sender = Self(rawValue: "Sender")
    /// Both.
    public static let recipientAndSender = Self(rawValue: "RecipientAndSender")
}

extension CorrespondenceRole: Member {}

/// How far a message has come.
public struct CorrespondenceStatus: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Made, but not complete.
    public static let initialized = Self(rawValue: "Initialized")
    /// Complete, but not yet to be seen.
    public static let readyForPublish = Self(rawValue: "ReadyForPublish")
    /// To be seen by the recipient.
    public static let published = Self(rawValue: "Published")
    /// Fetched by the recipient's system.
    public static let fetched = Self(rawValue: "Fetched")
    /// Read by the recipient.
    public static let read = Self(rawValue: "Read")
    /// Answered by the recipient.
    public static let replied = Self(rawValue: "Replied")
    /// Confirmed by the recipient.
    public static let confirmed = Self(rawValue: "Confirmed")
    /// Deleted by the recipient.
    public static let purgedByRecipient = Self(rawValue: "PurgedByRecipient")
    /// Deleted by Altinn.
    public static let purgedByAltinn = Self(rawValue: "PurgedByAltinn")
    /// Archived.
    public static let archived = Self(rawValue: "Archived")
    /// Not sent: the recipient has opted out of digital communication.
    public static let reserved = Self(rawValue: "Reserved")
    /// Failed on its way.
    public static let failed = Self(rawValue: "Failed")
    /// The recipient has downloaded the attachments.
    public static let attachmentsDownloaded = Self(rawValue: "AttachmentsDownloaded")
    /// Forwarded by the recipient.
    public static let forwarded = Self(rawValue: "Forwarded")
}

extension CorrespondenceStatus: Member {}

/// What a data element refers to.
public struct DataElementReferenceKind: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Another data element.
    public static let dataElement = Self(rawValue: "DataElement")
    /// A task of the process.
    public static let task = Self(rawValue: "Task")
}

extension DataElementReferenceKind: Member {}

/// How a data element is related to another object.
public struct DataElementRelation: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Made from it, and deleted with it.
    public static let generatedFrom = Self(rawValue: "GeneratedFrom")
}

extension DataElementRelation: Member {}

/// A body that gateways and servers put in place of an answer.
public struct FaultPage: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// The HTML page of a gateway. With status 200, a page of maintenance.
    public static let html = Self(rawValue: "html")
    /// The JSON of an API gateway: `statusCode` and `message`.
    public static let gateway = Self(rawValue: "gateway")
    /// WCF's `InternalServiceFault`, in the SOAP of the request: something went wrong, before or after the work was done.
    public static let internalServiceFault = Self(rawValue: "internalServiceFault")
    /// A fault with the code `Server` (SOAP 1.2: `Receiver`), without details.
    public static let serverFault = Self(rawValue: "serverFault")
    /// The JSON value `null`.
    public static let null = Self(rawValue: "null")
}

extension FaultPage: Member {}

/// What the virus scan of a file found.
public struct FileScanResult: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Files of this data type are not scanned.
    public static let notApplicable = Self(rawValue: "NotApplicable")
    /// The scan is not done: ask again.
    public static let pending = Self(rawValue: "Pending")
    /// Nothing found.
    public static let clean = Self(rawValue: "Clean")
    /// Malware: the file must be replaced.
    public static let infected = Self(rawValue: "Infected")
}

extension FileScanResult: Member {}

/// How a filter is held against a value.
public struct FilterMatchType: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// As Altinn sees fit; which that is, is not documented.
    public static let `default` = Self(rawValue: "DEFAULT")
    /// The value is the filter.
    public static let exact = Self(rawValue: "EXACT")
    /// The value starts with the filter.
    public static let startswith = Self(rawValue: "STARTSWITH")
    /// The value ends with the filter.
    public static let endswith = Self(rawValue: "ENDSWITH")
    /// The filter is somewhere in the value.
    public static let contains = Self(rawValue: "CONTAINS")
}

extension FilterMatchType: Member {}

/// What a part of a form task is.
public struct FormSetItemType: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// The main form.
    public static let mainForm = Self(rawValue: "MainForm")
    /// A form under the main form (underskjema).
    public static let subForm = Self(rawValue: "SubForm")
    /// An attachment.
    public static let binaryAttachment = Self(rawValue: "BinaryAttachment")
}

extension FormSetItemType: Member {}

/// Whether a form holds good.
public struct FormValidationStatus: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Not said.
    public static let notSet = Self(rawValue: "NotSet")
    /// It does.
    public static let valid = Self(rawValue: "Valid")
    /// It has errors.
    public static let nonValid = Self(rawValue: "NonValid")
    /// Nobody has looked yet.
    public static let notValidated = Self(rawValue: "NotValidated")
    /// There is nothing to validate.
    public static let notApplicable = Self(rawValue: "NotApplicable")
    /// It does, with warnings.
    public static let validWithWarning = Self(rawValue: "ValidWithWarning")
}

extension FormValidationStatus: Member {}

/// A verdict on a form.
public struct FormVerdict: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// The process has ended: the service owner has it.
    public static let submitted = Self(rawValue: "submitted")
    /// The app found errors; the instance stays where it is.
    public static let invalid = Self(rawValue: "invalid")
    /// A task wants a person, who goes on where `needsPerson` says.
    public static let needsPerson = Self(rawValue: "needsPerson")
    /// The scan found malware in a file.
    public static let infected = Self(rawValue: "infected")
    /// The process has come to the task that the flow was to stop before.
    public static let stopped = Self(rawValue: "stopped")
    /// It is sent in, and the service owner's answer has not come in time. Go on later with `instanceId`.
    public static let awaitingFeedback = Self(rawValue: "awaitingFeedback")
}

extension FormVerdict: Member {}

/// Whether to include something.
public struct IncludeFilter: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// No.
    public static let `false` = Self(rawValue: "false")
    /// Yes.
    public static let `true` = Self(rawValue: "true")
    /// As the user or Altinn prefers.
    public static let auto = Self(rawValue: "auto")
}

extension IncludeFilter: Member {}

/// Kind of the party that an instance belongs to. Of the five numbers of Altinn's enumeration, these two were seen.
public struct InstanceOwnerPartyType: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// A person.
    public static let person = Self(rawValue: "Person")
    /// An organisation.
    public static let organisation = Self(rawValue: "Organisation")
}

extension InstanceOwnerPartyType: Member {}

/// A language of Altinn's texts.
public struct Language: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Norwegian bokmål, LCID 1044.
    public static let nb = Self(rawValue: "nb")
    /// Norwegian nynorsk, LCID 2068.
    public static let nn = Self(rawValue: "nn")
    /// English, LCID 1033.
    public static let en = Self(rawValue: "en")
    /// Northern Sami, LCID 1083.
    public static let se = Self(rawValue: "se")
}

extension Language: Member {}

/// What the last change of an element was.
public struct LastChangeType: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Not said.
    public static let `default` = Self(rawValue: "Default")
    /// It was sent.
    public static let sent = Self(rawValue: "Sent")
    /// It was saved.
    public static let saved = Self(rawValue: "Saved")
    /// It was archived.
    public static let archived = Self(rawValue: "Archived")
}

extension LastChangeType: Member {}

/// The language of a message.
public struct MessageLanguage: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Not said.
    public static let `default` = Self(rawValue: "Default")
    /// English.
    public static let english = Self(rawValue: "English")
    /// Norwegian bokmål.
    public static let norwegianNO = Self(rawValue: "NorwegianNO")
    /// Norwegian nynorsk.
    public static let norwegianNN = Self(rawValue: "NorwegianNN")
    /// Sami.
    public static let sami = Self(rawValue: "Sami")
}

extension MessageLanguage: Member {}

/// What a link leads to.
public struct MessageLinkType: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// A form.
    public static let form = Self(rawValue: "Form")
    /// A service of Altinn's.
    public static let serviceCode = Self(rawValue: "ServiceCode")
    /// A page elsewhere.
    public static let serviceURL = Self(rawValue: "ServiceURL")
    /// An archived element.
    public static let archiveReference = Self(rawValue: "ArchiveReference")
}

extension MessageLinkType: Member {}

/// How far the reportee has come with a message.
public struct MessageStatus: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Not said: the element is no message.
    public static let `default` = Self(rawValue: "Default")
    /// Not read yet.
    public static let created = Self(rawValue: "Created")
    /// Read.
    public static let read = Self(rawValue: "Read")
    /// Answered.
    public static let replied = Self(rawValue: "Replied")
    /// Changed by the service owner.
    public static let changedByGovAgency = Self(rawValue: "ChangedByGovAgency")
    /// Changed by the reportee.
    public static let changedByUser = Self(rawValue: "ChangedByUser")
    /// Confirmed by the reader.
    public static let confirmed = Self(rawValue: "Confirmed")
    /// Deleted by the reportee.
    public static let deletedByUser = Self(rawValue: "DeletedByUser")
    /// Deleted by Altinn.
    public static let deletedByAltinn = Self(rawValue: "DeletedByAltinn")
    /// Archived.
    public static let archived = Self(rawValue: "Archived")
}

extension MessageStatus: Member {}

/// A thing that can be done next.
public struct NextStepKind: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Fill in what is missing, here or in the portal.
    public static let fillIn = Self(rawValue: "fillIn")
    /// Say that it is filled in, and sign it in the same call.
    public static let completeAndSign = Self(rawValue: "completeAndSign")
    /// Say who signs in the user-controlled signing step.
    public static let prepareUserControlledSigning = Self(rawValue: "prepareUserControlledSigning")
    /// Sign.
    public static let sign = Self(rawValue: "sign")
    /// Send in.
    public static let sendIn = Self(rawValue: "sendIn")
    /// Take it back to form filling.
    public static let setBackToFormFilling = Self(rawValue: "setBackToFormFilling")
    /// Ask what this user may do.
    public static let askWhatIsAllowed = Self(rawValue: "askWhatIsAllowed")
    /// Wait: it is somebody else's turn.
    public static let waitForOthers = Self(rawValue: "waitForOthers")
    /// Nothing: it is archived.
    public static let archived = Self(rawValue: "archived")
    /// Nothing: it is deleted.
    public static let deleted = Self(rawValue: "deleted")
    /// Nothing: it is no form task, and has no workflow.
    public static let noWorkflow = Self(rawValue: "noWorkflow")
}

extension NextStepKind: Member {}

/// How a notification travels.
public struct NotificationChannel: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// By e-mail.
    public static let email = Self(rawValue: "Email")
    /// By SMS.
    public static let sms = Self(rawValue: "Sms")
    /// By e-mail, or by SMS where there is no address.
    public static let emailPreferred = Self(rawValue: "EmailPreferred")
    /// By SMS, or by e-mail where there is no number.
    public static let smsPreferred = Self(rawValue: "SmsPreferred")
    /// Both at once.
    public static let emailAndSms = Self(rawValue: "EmailAndSms")
}

extension NotificationChannel: Member {}

/// How a notification goes.
public struct NotificationTransport: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Text message.
    public static let sms = Self(rawValue: "SMS")
    /// E-mail.
    public static let email = Self(rawValue: "Email")
    /// Instant message.
    public static let im = Self(rawValue: "IM")
    /// Text message and e-mail.
    public static let both = Self(rawValue: "Both")
    /// Text message, or else e-mail.
    public static let smsPreferred = Self(rawValue: "SMSPreferred")
    /// E-mail, or else text message.
    public static let emailPreferred = Self(rawValue: "EmailPreferred")
}

extension NotificationTransport: Member {}

/// What a program asks for again and again.
public struct PollSubject: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// The receipt of a submission.
    public static let receipt = Self(rawValue: "receipt")
    /// Files that a broker service has for the reportee.
    public static let brokerFiles = Self(rawValue: "brokerFiles")
    /// The status of messages.
    public static let messages = Self(rawValue: "messages")
}

extension PollSubject: Member {}

/// What a notification is about.
public struct PrefillNotificationKind: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// A one-time code.
    public static let pin = Self(rawValue: "PIN")
    /// A message.
    public static let correspondence = Self(rawValue: "Correspondence")
    /// Prefilled data.
    public static let preFill = Self(rawValue: "PreFill")
    /// Nothing else in Altinn.
    public static let standAlone = Self(rawValue: "StandAlone")
    /// Anything.
    public static let general = Self(rawValue: "General")
}

extension PrefillNotificationKind: Member {}

/// Whether prefill data was found.
public struct PrefillStatus: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// The question makes no sense.
    public static let invalidinput = Self(rawValue: "INVALIDINPUT")
    /// There is none.
    public static let prefilldatanotfound = Self(rawValue: "PREFILLDATANOTFOUND")
    /// There is some.
    public static let prefilldatafound = Self(rawValue: "PREFILLDATAFOUND")
    /// The service owner has none. On the wire, not in the documentation.
    public static let serviceownerprefilldatanotfound = Self(rawValue: "SERVICEOWNERPREFILLDATANOTFOUND")
}

extension PrefillStatus: Member {}

/// What an action does.
public struct ProcessActionType: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Moves the process.
    public static let processAction = Self(rawValue: "ProcessAction")
    /// Runs code of the app.
    public static let serverAction = Self(rawValue: "ServerAction")
}

extension ProcessActionType: Member {}

/// Whether the owner of an instance has read it. Apps write the number, Storage the name.
public struct ReadStatus: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Not yet.
    public static let unread = Self(rawValue: "Unread")
    /// Yes.
    public static let read = Self(rawValue: "Read")
    /// It has changed since.
    public static let updatedSinceLastReview = Self(rawValue: "UpdatedSinceLastReview")
}

extension ReadStatus: Member {}

/// Why a shipment was not taken. Altinn says it in the text of a receipt only.
public struct ReceiptReason: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// A shipment of that name came before.
    public static let alreadySubmitted = Self(rawValue: "alreadySubmitted")
    /// The shipment has no name (`externalShipmentReference`).
    public static let missingReference = Self(rawValue: "missingReference")
    /// There is no such service, or not in this environment.
    public static let unknownService = Self(rawValue: "unknownService")
    /// The number of the service's edition is missing.
    public static let missingServiceEdition = Self(rawValue: "missingServiceEdition")
    /// The service has no such form, or not in this version.
    public static let unknownDataFormat = Self(rawValue: "unknownDataFormat")
    /// The reportee's number is not valid.
    public static let invalidReportee = Self(rawValue: "invalidReportee")
    /// A form is not as its XSD wants it.
    public static let schemaError = Self(rawValue: "schemaError")
    /// A form breaks the rules of its service.
    public static let formError = Self(rawValue: "formError")
    /// The signature is not valid.
    public static let invalidSignature = Self(rawValue: "invalidSignature")
    /// It was deleted.
    public static let deleted = Self(rawValue: "deleted")
    /// Something went wrong inside Altinn.
    public static let altinnError = Self(rawValue: "altinnError")
}

extension ReceiptReason: Member {}

/// The outcome of a shipment or of one of its parts.
public struct ReceiptStatus: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Nothing is known yet.
    public static let notSet = Self(rawValue: "NotSet")
    /// Received, or done.
    public static let ok = Self(rawValue: "OK")
    /// Altinn failed; the shipment may be sent again.
    public static let unExpectedError = Self(rawValue: "UnExpectedError")
    /// The form has errors: see the sub-receipts.
    public static let validationFailed = Self(rawValue: "ValidationFailed")
    /// Refused as a whole.
    public static let rejected = Self(rawValue: "Rejected")
}

extension ReceiptStatus: Member {}

/// What a receipt is about.
public struct ReceiptType: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Not said.
    public static let notSet = Self(rawValue: "NotSet")
    /// A submitted form task.
    public static let formTask = Self(rawValue: "FormTask")
    /// A message.
    public static let correspondence = Self(rawValue: "Correspondence")
    /// An order of one-time codes.
    public static let pincode = Self(rawValue: "PINCODE")
    /// A subscription.
    public static let subscription = Self(rawValue: "Subscription")
    /// A delivery to the service owner.
    public static let outbound = Self(rawValue: "Outbound")
    /// Prefill data.
    public static let preFill = Self(rawValue: "PreFill")
    /// A load of the register of DLS.
    public static let registerDLS = Self(rawValue: "RegisterDLS")
    /// A load of the population register.
    public static let registerDSF = Self(rawValue: "RegisterDSF")
    /// A load of the register of legal entities.
    public static let registerER = Self(rawValue: "RegisterER")
    /// A load of the population register: properties.
    public static let registerDSFProperty = Self(rawValue: "RegisterDSFProperty")
    /// A load of the population register: streets.
    public static let registerDSFStreet = Self(rawValue: "RegisterDSFStreet")
    /// A load of the population register: countries.
    public static let registerDSFCountry = Self(rawValue: "RegisterDSFCountry")
    /// A load of the population register: users.
    public static let registerDSFUser = Self(rawValue: "RegisterDSFUser")
    /// A lookup.
    public static let lookUp = Self(rawValue: "LookUp")
    /// A load of the population register: additional streets.
    public static let registerDSFStreetAdd = Self(rawValue: "RegisterDSFStreetAdd")
    /// A load of the population register: additional properties.
    public static let registerDSFPropertyAdd = Self(rawValue: "RegisterDSFPropertyAdd")
    /// A broker service file.
    public static let brokerService = Self(rawValue: "BrokerService")
}

extension ReceiptType: Member {}

/// What a receipt is about, as far as the older form knows: not the files of broker services.
public struct ReceiptTypeV1: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Not said.
    public static let notSet = Self(rawValue: "NotSet")
    /// A submitted form task.
    public static let formTask = Self(rawValue: "FormTask")
    /// A message.
    public static let correspondence = Self(rawValue: "Correspondence")
    /// An order of one-time codes.
    public static let pincode = Self(rawValue: "PINCODE")
    /// A subscription.
    public static let subscription = Self(rawValue: "Subscription")
    /// A delivery to the service owner.
    public static let outbound = Self(rawValue: "Outbound")
    /// Prefill data.
    public static let preFill = Self(rawValue: "PreFill")
    /// A load of the register of DLS.
    public static let registerDLS = Self(rawValue: "RegisterDLS")
    /// A load of the population register.
    public static let registerDSF = Self(rawValue: "RegisterDSF")
    /// A load of the register of legal entities.
    public static let registerER = Self(rawValue: "RegisterER")
    /// A load of the population register: properties.
    public static let registerDSFProperty = Self(rawValue: "RegisterDSFProperty")
    /// A load of the population register: streets.
    public static let registerDSFStreet = Self(rawValue: "RegisterDSFStreet")
    /// A load of the population register: countries.
    public static let registerDSFCountry = Self(rawValue: "RegisterDSFCountry")
    /// A load of the population register: users.
    public static let registerDSFUser = Self(rawValue: "RegisterDSFUser")
    /// A lookup.
    public static let lookUp = Self(rawValue: "LookUp")
    /// A load of the population register: additional streets.
    public static let registerDSFStreetAdd = Self(rawValue: "RegisterDSFStreetAdd")
    /// A load of the population register: additional properties.
    public static let registerDSFPropertyAdd = Self(rawValue: "RegisterDSFPropertyAdd")
}

extension ReceiptTypeV1: Member {}

/// A verdict on a shipment or on a part of one.
public struct ReceiptVerdict: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Altinn has it.
    public static let accepted = Self(rawValue: "accepted")
    /// A form has errors: correct it and send it again.
    public static let validationFailed = Self(rawValue: "validationFailed")
    /// Altinn refused it.
    public static let rejected = Self(rawValue: "rejected")
    /// Altinn failed. Whether anything was kept is not known.
    public static let failed = Self(rawValue: "failed")
    /// Altinn has not said yet what becomes of it: read the receipt again later.
    public static let notSettled = Self(rawValue: "notSettled")
}

extension ReceiptVerdict: Member {}

/// Whose name a reference is.
public struct ReferenceType: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Not said.
    public static let notSet = Self(rawValue: "NotSet")
    /// The end-user system's name for the shipment.
    public static let externalShipmentReference = Self(rawValue: "ExternalShipmentReference")
    /// The end-user system's name for a form or an attachment.
    public static let endUserSystemReference = Self(rawValue: "EndUserSystemReference")
    /// The form that a form or an attachment belongs to.
    public static let parentReference = Self(rawValue: "ParentReference")
    /// The sender's name.
    public static let sendersReference = Self(rawValue: "SendersReference")
    /// Altinn's number of the element in the work list.
    public static let workFlowReference = Self(rawValue: "WorkFlowReference")
    /// A batch of shipments to the service owner.
    public static let batchReference = Self(rawValue: "BatchReference")
    /// A shipment to the service owner.
    public static let outboundShipmentReference = Self(rawValue: "OutboundShipmentReference")
    /// The receiver's name.
    public static let receiversReference = Self(rawValue: "ReceiversReference")
    /// A reference from the first Altinn.
    public static let altinn1Reference = Self(rawValue: "Altinn1Reference")
    /// The party that owns the element.
    public static let ownerPartyReference = Self(rawValue: "OwnerPartyReference")
    /// A party.
    public static let partyReference = Self(rawValue: "PartyReference")
    /// Altinn's archive reference, `AR` and a number.
    public static let archiveReference = Self(rawValue: "ArchiveReference")
}

extension ReferenceType: Member {}

/// The states that a message box can be searched by.
public struct ReporteeElementState: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Waits for the reportee: messages, and form tasks that are not sent.
    public static let toBeProcessed = Self(rawValue: "ToBeProcessed")
    /// Waits for somebody else, for example for a signature.
    public static let toBeProcessedByOthers = Self(rawValue: "ToBeProcessedByOthers")
    /// Sent, or archived.
    public static let sentAndArchived = Self(rawValue: "SentAndArchived")
}

extension ReporteeElementState: Member {}

/// Where an element stands.
public struct ReporteeElementStatus: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Not said.
    public static let `default` = Self(rawValue: "Default")
    /// A message that nobody has opened.
    public static let notOpenedNoConfirmationReq = Self(rawValue: "NotOpenedNoConfirmationReq")
    /// A message that nobody has opened and that must be confirmed.
    public static let notOpenedConfirmationReq = Self(rawValue: "NotOpenedConfirmationReq")
    /// A message that was opened.
    public static let openedNoConfirmedReq = Self(rawValue: "OpenedNoConfirmedReq")
    /// A message that was opened and is still to be confirmed.
    public static let openedNotConfirmed = Self(rawValue: "OpenedNotConfirmed")
    /// A message that was confirmed.
    public static let confirmed = Self(rawValue: "Confirmed")
    /// A form task to fill in (utfylling).
    public static let fillIn = Self(rawValue: "FillIn")
    /// A form task to sign (signering).
    public static let signIn = Self(rawValue: "SignIn")
    /// Archived.
    public static let archive = Self(rawValue: "Archive")
    /// A form task to send (bekreft og send inn).
    public static let sendIn = Self(rawValue: "SendIn")
}

extension ReporteeElementStatus: Member {}

/// What an element is.
public struct ReporteeElementType: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Not said.
    public static let `default` = Self(rawValue: "Default")
    /// A message (melding).
    public static let correspondence = Self(rawValue: "Correspondence")
    /// A form task (innsendingstjeneste).
    public static let formTask = Self(rawValue: "FormTask")
    /// None of them.
    public static let noneValue = Self(rawValue: "None")
    /// A collaboration (samhandlingstjeneste).
    public static let collaboration = Self(rawValue: "Collaboration")
    /// A lookup (innsynstjeneste).
    public static let lookUp = Self(rawValue: "LookUp")
}

extension ReporteeElementType: Member {}

/// What the user's role allows.
public struct RoleRequirement: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Not said.
    public static let `default` = Self(rawValue: "Default")
    /// To read.
    public static let read = Self(rawValue: "Read")
    /// To read, and not to take the next step.
    public static let readButNotPerformNextStep = Self(rawValue: "ReadButNotPerformNextStep")
    /// To read and to take the next step.
    public static let readAndPerformNextStep = Self(rawValue: "ReadAndPerformNextStep")
}

extension RoleRequirement: Member {}

/// What kind of service it is.
public struct ServiceType: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// None of them.
    public static let noneValue = Self(rawValue: "None")
    /// Messages (meldingstjeneste).
    public static let correspondence = Self(rawValue: "Correspondence")
    /// Form tasks (innsendingstjeneste).
    public static let reporting = Self(rawValue: "Reporting")
    /// Collaborations (samhandlingstjeneste).
    public static let collaboration = Self(rawValue: "Collaboration")
    /// Lookups (innsynstjeneste).
    public static let lookup = Self(rawValue: "Lookup")
}

extension ServiceType: Member {}

/// A signature algorithm that Maskinporten takes.
public struct SigningAlgorithm: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// RSA PKCS#1 v1.5 with SHA-256.
    public static let rs256 = Self(rawValue: "RS256")
    /// RSA PKCS#1 v1.5 with SHA-384.
    public static let rs384 = Self(rawValue: "RS384")
    /// RSA PKCS#1 v1.5 with SHA-512.
    public static let rs512 = Self(rawValue: "RS512")
}

extension SigningAlgorithm: Member {}

/// What a user is to sign.
public struct SigningOptions: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Nothing said.
    public static let noneValue = Self(rawValue: "None")
    /// What the user chooses.
    public static let userControlled = Self(rawValue: "UserControlled")
    /// All attachments.
    public static let allAttachments = Self(rawValue: "AllAttachments")
    /// All forms.
    public static let allForms = Self(rawValue: "AllForms")
    /// Everything.
    public static let allValue = Self(rawValue: "All")
}

extension SigningOptions: Member {}

/// What had to be signed.
public struct SigningRequirement: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Every form.
    public static let yes = Self(rawValue: "YES")
    /// The forms that the signer chose.
    public static let no = Self(rawValue: "NO")
    /// Each form says whether it must be signed.
    public static let setPERFORM = Self(rawValue: "SET_PER_FORM")
}

extension SigningRequirement: Member {}

/// A verdict on a shipment.
public struct SubmissionVerdict: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Altinn has it.
    public static let accepted = Self(rawValue: "accepted")
    /// A form has errors; the sub-receipts say which.
    public static let validationFailed = Self(rawValue: "validationFailed")
    /// Altinn refused it, and looking for it found nothing.
    public static let rejected = Self(rawValue: "rejected")
    /// Altinn failed. Whether anything was kept is not known: read the receipt again later.
    public static let failed = Self(rawValue: "failed")
    /// Altinn has it, and has not said yet what it makes of it; read the receipt again later, or restore the flow, which
    /// reads on.
    public static let pending = Self(rawValue: "pending")
}

extension SubmissionVerdict: Member {}

/// Which step of the workflow a form task is in.
public struct TaskStatus: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Not said.
    public static let `default` = Self(rawValue: "Default")
    /// Being filled in.
    public static let formFilling = Self(rawValue: "FormFilling")
    /// To be signed.
    public static let signing = Self(rawValue: "Signing")
    /// To be sent.
    public static let sendIn = Self(rawValue: "SendIn")
    /// To be signed by the users whom the submitter chose (brukerstyrt signering).
    public static let parallelSigning = Self(rawValue: "ParallelSigning")
    /// Archived.
    public static let archive = Self(rawValue: "Archive")
}

extension TaskStatus: Member {}

/// Who issued a token.
public struct TokenProvider: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Maskinporten: a system, or a system user.
    public static let maskinporten = Self(rawValue: "maskinporten")
    /// ID-porten: a person.
    public static let idPorten = Self(rawValue: "id-porten")
    /// Altinn Studio.
    public static let altinnstudio = Self(rawValue: "altinnstudio")
}

extension TokenProvider: Member {}

/// How bad something is that a validation found.
public struct ValidationSeverity: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Not said.
    public static let unspecified = Self(rawValue: "Unspecified")
    /// An error: it stops the process.
    public static let error = Self(rawValue: "Error")
    /// A warning.
    public static let warning = Self(rawValue: "Warning")
    /// For information.
    public static let informational = Self(rawValue: "Informational")
    /// It was wrong before, and is right now.
    public static let fixed = Self(rawValue: "Fixed")
    /// Something went well.
    public static let success = Self(rawValue: "Success")
}

extension ValidationSeverity: Member {}

/// What a user can do with a form task (`UserCurrentActionV2`).
///
/// The documentation lists the names and does not say in what form they travel; that it is the text of the result is
/// assumed.
public struct WorkflowAction: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Nothing.
    public static let noAction = Self(rawValue: "NoAction")
    /// Sign it; others sign after this.
    public static let sign = Self(rawValue: "Sign")
    /// Fill it in.
    public static let formFilling = Self(rawValue: "FormFilling")
    /// Send it in.
    public static let sendIn = Self(rawValue: "SendIn")
    /// Sign it; with that it is sent in.
    public static let signAndSendIn = Self(rawValue: "SignAndSendIn")
    /// Choose who signs (brukerstyrt signering).
    public static let doSignDelegation = Self(rawValue: "DoSignDelegation")
}

extension WorkflowAction: Member {}

/// What is done in a step: what the element list says of a task, and deletion.
public struct WorkflowActivity: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Not said.
    public static let `default` = Self(rawValue: "Default")
    /// Filling in (utfylling).
    public static let formFilling = Self(rawValue: "FormFilling")
    /// Signing (signering).
    public static let signing = Self(rawValue: "Signing")
    /// Sending (bekreft og send inn).
    public static let sendIn = Self(rawValue: "SendIn")
    /// Signing by the users whom the submitter chose (brukerstyrt signering).
    public static let parallelSigning = Self(rawValue: "ParallelSigning")
    /// Nothing more: it is archived.
    public static let archive = Self(rawValue: "Archive")
    /// Nothing more: it is deleted.
    public static let deleted = Self(rawValue: "Deleted")
}

extension WorkflowActivity: Member {}

/// What a workflow engine is doing.
public struct WorkflowActivityStatus: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Nothing: the process may be moved.
    public static let idle = Self(rawValue: "idle")
    /// Moving the process: ask again.
    public static let processing = Self(rawValue: "processing")
    /// It gave up: `super::ResumeProcess` starts it again.
    public static let failed = Self(rawValue: "failed")
}

extension WorkflowActivityStatus: Member {}

/// Why a workflow failed.
public struct WorkflowFailureKind: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// One of its steps failed.
    public static let stepFailed = Self(rawValue: "stepFailed")
    /// A workflow before it failed.
    public static let dependencyFailed = Self(rawValue: "dependencyFailed")
    /// The engine itself failed.
    public static let engineFault = Self(rawValue: "engineFault")
    /// The app stopped waiting: the engine goes on.
    public static let timeout = Self(rawValue: "timeout")
}

extension WorkflowFailureKind: Member {}

/// What to do after a failed creation or start of a process.
public struct WorkflowRecommendedAction: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// Create the instance again: the failed one is gone.
    public static let retryInstanceCreation = Self(rawValue: "retryInstanceCreation")
    /// Start the process of the instance again.
    public static let retryStartProcess = Self(rawValue: "retryStartProcess")
    /// Look at the instance first: nobody knows how far it came.
    public static let inspectInstance = Self(rawValue: "inspectInstance")
    /// Resume the workflow: `super::ResumeProcess`.
    public static let resumeCurrentTask = Self(rawValue: "resumeCurrentTask")
}

extension WorkflowRecommendedAction: Member {}

/// Every code that an error can have. Codes are stable: a program may branch on them.
public struct ErrorCode: OpenEnum {
    public let name: OpenEnumName

    public init(name: OpenEnumName) {
        self.name = name
    }

    /// A field is missing, unknown, or of the wrong type or format.
    public static let invalidInput = Self(rawValue: "invalid_input")
    /// An organisation number, national identity number, account number or KID fails its check.
    public static let invalidIdentity = Self(rawValue: "invalid_identity")
    /// A synthetic identity number was about to be sent to production.
    public static let syntheticIdentity = Self(rawValue: "synthetic_identity")
    /// There is no operation or flow of that name.
    public static let unknownOperation = Self(rawValue: "unknown_operation")
    /// A source of bytes could not be read while a request was sent, or had not as many as it was said to have; part of the request may have left.
    public static let sourceFailed = Self(rawValue: "source_failed")
    /// The session has no credentials of the kind that the operation needs.
    public static let missingCredentials = Self(rawValue: "missing_credentials")
    /// The session has no token of the kind that the operation needs.
    public static let missingToken = Self(rawValue: "missing_token")
    /// The session's token has run out; fetch a new one.
    public static let tokenExpired = Self(rawValue: "token_expired")
    /// Credentials or a token of one environment were about to be used in another.
    public static let environmentMismatch = Self(rawValue: "environment_mismatch")
    /// Altinn does not offer the operation for this kind of credentials.
    public static let unsupportedFlavour = Self(rawValue: "unsupported_flavour")
    /// No answer came: the connection failed or timed out.
    public static let transportFailed = Self(rawValue: "transport_failed")
    /// The answer has no body where the contract wants one.
    public static let emptyAnswer = Self(rawValue: "empty_answer")
    /// A web page came instead of an answer: maintenance, a proxy or a wrong address.
    public static let htmlAnswer = Self(rawValue: "html_answer")
    /// The answer is not well-formed XML in UTF-8.
    public static let malformedXml = Self(rawValue: "malformed_xml")
    /// The answer carries a document type declaration, which is refused as an attack.
    public static let doctypeRefused = Self(rawValue: "doctype_refused")
    /// The answer, or a broker package, is larger or deeper than the limits allow.
    public static let limitExceeded = Self(rawValue: "limit_exceeded")
    /// The answer is not a well-formed multipart message, or refers to a part that it does not have.
    public static let malformedMultipart = Self(rawValue: "malformed_multipart")
    /// The answer is not JSON.
    public static let malformedJson = Self(rawValue: "malformed_json")
    /// The answer is well-formed but not the one that the contract promises.
    public static let unexpectedAnswer = Self(rawValue: "unexpected_answer")
    /// A value in the answer is not of its declared type.
    public static let invalidValue = Self(rawValue: "invalid_value")
    /// The bytes are no broker package: broken off, damaged, without a manifest, or no zip archive of stored and deflated files.
    public static let malformedPackage = Self(rawValue: "malformed_package")
    /// A broker package with dangerous or ambiguous names, links, encrypted files, or headers that contradict each other.
    public static let unsafePackage = Self(rawValue: "unsafe_package")
    /// Altinn answered without a result: there is nothing of that reference.
    public static let emptyResult = Self(rawValue: "empty_result")
    /// The service refused the message with a SOAP fault that carries no Altinn detail.
    public static let soapFault = Self(rawValue: "soap_fault")
    /// Altinn refused the call with an error of its own; see errorId and the texts.
    public static let altinnFault = Self(rawValue: "altinn_fault")
    /// Altinn failed inside (ErrorID 0 with a reference); give them the errorGuid.
    public static let altinnInternal = Self(rawValue: "altinn_internal")
    /// User name, password or one-time code is wrong or has run out; repeating locks the user.
    public static let wrongCredentials = Self(rawValue: "wrong_credentials")
    /// The user or the system has no right to this.
    public static let accessDenied = Self(rawValue: "access_denied")
    /// The security of the message was not accepted: the secure conversation is gone and a new one has to be started, or the sender's clock is wrong.
    public static let securitySession = Self(rawValue: "security_session")
    /// The token is missing, wrong or has run out (HTTP 401).
    public static let unauthorized = Self(rawValue: "unauthorized")
    /// The token's owner lacks a right, a scope or an authentication level (HTTP 403).
    public static let forbidden = Self(rawValue: "forbidden")
    /// There is nothing at that address (HTTP 404).
    public static let notFound = Self(rawValue: "not_found")
    /// The state has changed meanwhile (HTTP 409 or 412).
    public static let conflict = Self(rawValue: "conflict")
    /// It was done before: nothing is left to do.
    public static let alreadyDone = Self(rawValue: "already_done")
    /// It has been removed for good (HTTP 410).
    public static let gone = Self(rawValue: "gone")
    /// The form has errors; the issues say which.
    public static let validationFailed = Self(rawValue: "validation_failed")
    /// Altinn, or a gateway, refused the request as it stands (another HTTP 4xx).
    public static let badRequest = Self(rawValue: "bad_request")
    /// Maskinporten refused the grant; its MP number is in the detail where it gave one.
    public static let tokenRefused = Self(rawValue: "token_refused")
    /// Too many requests (HTTP 429).
    public static let tooManyRequests = Self(rawValue: "too_many_requests")
    /// Altinn failed (HTTP 5xx, or a SOAP fault of class Server or Receiver).
    public static let serverError = Self(rawValue: "server_error")
    /// Altinn or a gateway is down or too busy for the moment (HTTP 408, 502, 503, 504).
    public static let unavailable = Self(rawValue: "unavailable")
    /// The flow was given something that it did not ask for.
    public static let flowInput = Self(rawValue: "flow_input")
    /// The bytes are no saved flow of this version.
    public static let flowRestore = Self(rawValue: "flow_restore")
}

extension ErrorCode: Member {}

extension ErrorCode {
    /// All of them, in the order of the documentation.
    public static let all: [ErrorCode] = [
        .invalidInput,
        .invalidIdentity,
        .syntheticIdentity,
        .unknownOperation,
        .sourceFailed,
        .missingCredentials,
        .missingToken,
        .tokenExpired,
        .environmentMismatch,
        .unsupportedFlavour,
        .transportFailed,
        .emptyAnswer,
        .htmlAnswer,
        .malformedXml,
        .doctypeRefused,
        .limitExceeded,
        .malformedMultipart,
        .malformedJson,
        .unexpectedAnswer,
        .invalidValue,
        .malformedPackage,
        .unsafePackage,
        .emptyResult,
        .soapFault,
        .altinnFault,
        .altinnInternal,
        .wrongCredentials,
        .accessDenied,
        .securitySession,
        .unauthorized,
        .forbidden,
        .notFound,
        .conflict,
        .alreadyDone,
        .gone,
        .validationFailed,
        .badRequest,
        .tokenRefused,
        .tooManyRequests,
        .serverError,
        .unavailable,
        .flowInput,
        .flowRestore,
    ]
}
