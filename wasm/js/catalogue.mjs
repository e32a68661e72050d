// Written by `cargo xtask surfaces`. Do not edit.

export const operations = [
  'altinn3.access_management.list_authorized_parties',
  'altinn3.app.create_instance',
  'altinn3.app.create_instance_with_data',
  'altinn3.app.delete_instance',
  'altinn3.app.get_application_metadata',
  'altinn3.app.get_instance',
  'altinn3.app.get_process',
  'altinn3.app.process_next',
  'altinn3.app.put_data',
  'altinn3.app.upload_attachment',
  'altinn3.app.validate_instance',
  'altinn3.authentication.exchange_token',
  'altinn3.correspondence.confirm',
  'altinn3.correspondence.download_attachment',
  'altinn3.correspondence.get_correspondence',
  'altinn3.correspondence.list_correspondences',
  'altinn3.correspondence.mark_as_read',
  'altinn3.maskinporten.request_token',
  'altinn2.soap.correspondence.get_correspondence_for_end_user_system',
  'altinn2.soap.correspondence.save_correspondence_confirmation',
  'altinn2.soap.intermediary_inbound.submit_form_task',
  'altinn2.soap.receipt.get_receipt',
  'altinn2.soap.reportee_archive.get_archived_form_task',
  'altinn2.soap.reportee_element_list.get_reportee_element_list',
  'altinn2.soap.service_metadata.get_available_services',
  'altinn2.soap.system_authentication.get_authentication_challenge',
  'altinn3.storage.list_instances',
];

export const flows = [
  'altinn2.flow.submit_form_task',
  'altinn3.flow.maskinporten_token',
  'altinn3.flow.submit_form',
];
