-- « Pas pour moi » proposes the desks that answered similar requests. Few requests are transferred, so this index is
-- small, and the count reads nothing else.
create index enquiry_answered_transfer on enquiry (need, closed_at, desk)
    where state = 'closed' and outcome = 'repondu' and reroutes > 0;
