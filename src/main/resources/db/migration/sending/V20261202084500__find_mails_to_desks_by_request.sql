-- How often a desk was told about its replies to one request.
create index desk_mail_of_request on desk_mail (enquiry, desk, at);
