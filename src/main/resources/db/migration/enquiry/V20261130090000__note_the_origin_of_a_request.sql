-- Where a request came from: the site, a call, a counter, a letter. All earlier ones came from the site.
alter table enquiry add column origin text not null default 'site';
