// The main job: submit a form to Altinn and say what became of it. Here Altinn is the one in memory; for the real one take
// `.tt02` or `.production`, credentials of your own, and `URLSessionTransport()`.
import AltinnKit
import AltinnKitSandbox
import Foundation

let sandbox = try Sandbox()
let altinn = try Altinn(
    environment: .custom(try Sandbox.addresses("https://sandbox.invalid")),
    credentials: .system(systemUserName: "sandbox", systemPassword: "sandbox"))

let form = FormTaskForm(
    completed: true, dataFormatId: "212", dataFormatVersion: 7, formData: "<melding><lonn>1000</lonn></melding>")
let flow = try altinn.flows.submitFormTask(
    user: .init(nationalIdentityNumber: "15908600182", authMethod: "SMSPin", password: "sandbox"),
    shipment: .init(
        reportee: "910000004", formTask: .init(serviceCode: "3225", serviceEdition: 2, forms: [form]),
        externalShipmentReference: "example-\(UUID().uuidString)",
        attachments: [.init(fileName: "note.txt", data: Blob(Data("Hi.".utf8)))]))

do {
    let outcome = try await flow.run(over: sandbox, ask: { prompt in
        // A real program asks its user for the code that Altinn sent; the sandbox says it in the prompt.
        Secret(prompt.text?.split(separator: " ").last?.filter(\.isNumber) ?? "")
    })
    print("\(outcome.verdict): \(outcome.text ?? "") (receipt \(outcome.receiptId ?? 0))")
} catch let error as AltinnError {
    print("\(error), retry: \(error.retry)")
    exit(1)
}
