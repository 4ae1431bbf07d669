/** Generated from the API's description by scripts/generate-clients.ts; not to be edited. */

export interface paths {
    "/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Persons, states and bodies, those in most documents first. */
        get: operations["Actors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actors/{actor}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An actor with the offices that documents give it. */
        get: operations["ActorsActor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far two people agree on the records that both have judged, kind by kind. */
        get: operations["Agreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was promised, each once with those that tell of it, those told last first. CSV has a row an account. */
        get: operations["Commitments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{promise}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A promise with those that told of it last. */
        get: operations["CommitmentsPromise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{promise}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that tell of a promise, in order of publication. */
        get: operations["CommitmentsPromiseAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two accounts of a meeting, point by point. */
        get: operations["Comparisons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents in force, the latest first. */
        get: operations["Documents"];
        put?: never;
        /**
         * Hands in texts, files or addresses to be read; the answer is the job that does it.
         * @description For those who may add.
         */
        post: operations["postDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document with its text. */
        get: operations["DocumentsDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dyads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairs of states, those with most events between them first. */
        get: operations["Dyads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dyads/{one}/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two states: events that happened or go on by month, either way, with intensity and trend; names of the relation, who speaks for whom, fields and tone by year. Each account counts. */
        get: operations["DyadsOneOther"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events, in order of their days unless another is asked for. */
        get: operations["Events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files that were asked for, the latest first. */
        get: operations["Exports"];
        put?: never;
        /**
         * Makes a file of the whole record, as `chancery export` does; the answer is the job that does it.
         * @description For those who may read.
         */
        post: operations["postExports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{export}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a file that was asked for is. */
        get: operations["ExportsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/{export}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file that was asked for. */
        get: operations["exportsExportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was handed in to be read, the latest first. */
        get: operations["Jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{job}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far what was handed in is: what was read, and what failed and why. */
        get: operations["JobsJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log of judgements, the latest first; those that were taken back too. */
        get: operations["Judgements"];
        put?: never;
        /**
         * Accepts, rejects or corrects a record, or says that two actors or two events are one or different. The same again is the same judgement.
         * @description For those who may judge.
         */
        post: operations["postJudgements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/judgements/{judgement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a judgement back; it stays in the log.
         * @description For those who may judge.
         */
        delete: operations["deleteJudgementsJudgement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings, calls and visits, the latest first. CSV has a row a meeting, with lists parted by "; ". */
        get: operations["Meetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meetings/{meeting}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A meeting with its accounts. */
        get: operations["MeetingsMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readings/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was read in a document: the shape of chancery read --format json. */
        get: operations["ReadingsDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Full text: documents that hold all the words, best first, or for words of more than 20,000 texts those added last first; the words come in brackets. */
        get: operations["Search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who published, who spoke officially, and what is followed. */
        get: operations["Sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statements in order of publication and of the text. */
        get: operations["Statements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * New records as they come, as server-sent events.
         * @description Each event has an `id`, its kind as `event` (`document`, then its `statement`s and `event`s; `meeting`), and as `data` the record in JSON as the lists have it. It does not end.
         */
        get: operations["stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Addresses that are told of new records, and how that goes.
         * @description For those who may admin.
         */
        get: operations["Webhooks"];
        put?: never;
        /**
         * Registers an address that is told of new records, by signed messages (Standard Webhooks). The secret is told this once.
         * @description For those who may admin.
         */
        post: operations["postWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How telling an address of new records goes.
         * @description For those who may admin.
         */
        get: operations["WebhooksWebhook"];
        /**
         * Enables or disables an address that is told of new records.
         * @description For those who may admin.
         */
        put: operations["putWebhooksWebhook"];
        post?: never;
        /**
         * Forgets an address that is told of new records, and its secret.
         * @description For those who may admin.
         */
        delete: operations["deleteWebhooksWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Actor: {
            /** @description The rule or model head that made the record. */
            by: string;
            /** @description Calibrated: of the records said at 0.8, about 80 % are right. Three decimals. */
            confidence: number;
            /** @description ISO 3166-1 alpha-3, an organisation's code, or null. */
            country: string | null;
            id: string;
            /** @enum {string} */
            kind: "person" | "state" | "body" | "organization" | "group";
            /** @description For "the two leaders": ids of the actors meant. */
            members: string[];
            mentions: {
                /** @enum {string} */
                form: "name" | "nominal" | "pronoun" | "metonym";
                span: components["schemas"]["Span"];
            }[];
            /** @description The fullest name in the text, or the table's name. */
            name: string;
            offices: {
                /** @description ISO 3166-1 alpha-3, an organisation's code, or null. */
                country: string | null;
                since: string | null;
                span: components["schemas"]["Span"] | null;
                title: string;
            }[];
            /** @description PLOVER sector codes, most telling first. */
            sectors: string[];
        };
        ActorRow: {
            actor: string;
            country: string | null;
            documents: number;
            kind: string;
            name: string;
            names: string | null;
        };
        Agreement: {
            kinds: {
                both: number;
                /** @description Rejected or not. */
                kept: {
                    items: number;
                    kappa: number | null;
                    observed: number | null;
                };
                /** @enum {string} */
                kind: "event" | "statement" | "commitment" | "mention";
                /** @description Records that the one judged. */
                one: number;
                other: number;
                /** @description F1. */
                spans: {
                    characters: number | null;
                    exact: number | null;
                    one: number;
                    other: number;
                };
                /** @description An event’s type, a statement’s manner, a commitment’s or mention’s form, of those that both keep. */
                type: {
                    items: number;
                    kappa: number | null;
                    observed: number | null;
                };
                /** @description Accepted, corrected or rejected: Cohen’s kappa; null where it is not defined. */
                verdict: {
                    items: number;
                    kappa: number | null;
                    observed: number | null;
                };
            }[];
            one: string;
            other: string;
        };
        Appointment: {
            /** @description Id of the actor who appoints or dismisses. */
            appointer: string | null;
            /** @description The rule or model head that made the record. */
            by: string;
            /** @enum {string} */
            change: "nominated" | "elected" | "appointed" | "took-office" | "resigned" | "dismissed" | "left-office";
            /** @description Id of a channel: whose word it is. */
            channel: string | null;
            /** @description Calibrated: of the records said at 0.8, about 80 % are right. Three decimals. */
            confidence: number;
            country: string | null;
            id: string;
            /** @description In the words of the text. */
            office: string | null;
            /** @description Id of an actor. */
            person: string;
            /** @description Id of whoever held the office before. */
            predecessor: string | null;
            span: components["schemas"]["Span"];
            /** @description Id of the statement that tells it. */
            statement: string | null;
            /** @enum {string} */
            status: "happened" | "ongoing" | "planned" | "offered" | "requested" | "denied" | "hypothetical";
            when: {
                end: string | null;
                /** @enum {string} */
                how: "stated" | "resolved" | "assumed";
                start: string | null;
                /** @description Id of a time. */
                time: string | null;
            } | null;
        };
        Channel: {
            /** @description The rule or model head that made the record. */
            by: string;
            /** @description Calibrated: of the records said at 0.8, about 80 % are right. Three decimals. */
            confidence: number;
            id: string;
            /** @description Id of an actor. */
            issuer: string | null;
            /** @enum {string} */
            kind: "outlet" | "statement" | "person" | "media" | "anonymous";
            /** @description What it vouches for; the outlet vouches for all that no other channel is over. */
            over: components["schemas"]["Span"][];
            span: components["schemas"]["Span"] | null;
            /** @description Id of the channel that passes this one on. */
            through: string | null;
        };
        Commitment: {
            /** @description Id of the actor who has bound himself; a group where several have. */
            by: string | null;
            /** @description Calibrated: of the records said at 0.8, about 80 % are right. Three decimals. */
            confidence: number;
            content: components["schemas"]["Span"][];
            /** @description Topics of the fields named in it. */
            fields: string[];
            /** @enum {string} */
            form: "agreement" | "understanding" | "pledge" | "willingness";
            id: string;
            /** @description The rule or model head that made the record. */
            madeBy: string;
            /** @description Ids of actors. */
            parties: string[];
            /** @description The earlier event that it points to. */
            refersTo: {
                parties: string[];
                /** @description TIMEX3 value. */
                when: string | null;
            } | null;
            /** @enum {string} */
            standing: "new" | "reaffirmed" | "in-progress" | "fulfilled" | "suspended" | "broken";
            /** @description Id of the statement that tells it. */
            statement: string | null;
        };
        CommitmentRow: {
            /** @description In order of publication; of many the latest. */
            accounts: components["schemas"]["Telling"][];
            commitment: string;
            countries: string[];
            /** @description In which it was told first. */
            document: string;
            form: string;
            /** @description The address of all accounts; null where `accounts` has them. */
            more: string | null;
            parties: string[];
            /** @description Its number in the record. */
            promise: number;
            /** @description YYYY-MM-DD */
            since: string | null;
            /** @description As told last. */
            standing: string;
            /** @description How many tell of it. */
            told: number;
            /** @description In which it was told first. */
            words: string;
        };
        Comparison: {
            a: string;
            b: string;
            meeting: string;
            points: {
                a: [
                    number,
                    number
                ][];
                b: [
                    number,
                    number
                ][];
                difference: string | null;
                differences: {
                    a: string[];
                    b: string[];
                    what: string;
                }[];
                topic: string;
                voices: {
                    a: components["schemas"]["Voice"][];
                    b: components["schemas"]["Voice"][];
                };
            }[];
        };
        /** @description YYYY-MM-DD */
        Day: string;
        Document: {
            byline: string | null;
            /** @description Publication date. */
            date: components["schemas"]["Day"] | null;
            /** @description Where the date stands in the text, when it was found there. */
            dateSpan: components["schemas"]["Span"] | null;
            /** @description Parts that belong to the page and not to the article. */
            furniture: components["schemas"]["Span"][];
            /** @description The given id, or sha256: and the hash of the text. */
            id: string;
            /** @description BCP 47 */
            language: string;
            publisher: string | null;
            /** @description What every span counts in. */
            text: string;
            title: string | null;
            url: string | null;
        };
        DocumentRow: {
            beginning: string;
            /** @description YYYY-MM-DD */
            date: string | null;
            document: string;
            publisher: string | null;
            title: string | null;
            url: string | null;
            words: number;
        };
        Doubt: {
            /** @description The rule or model head that made the record. */
            by: string;
            /** @enum {string} */
            code: "ambiguous-speaker" | "unknown-speaker" | "open-quotation" | "no-document-date" | "uncertain-statement" | "ambiguous-place" | "unclear-channel" | "two-holders" | "unknown-holder";
            note: string;
            span: components["schemas"]["Span"];
        };
        DyadRow: {
            events: number;
            one: string;
            other: string;
        };
        Event: {
            /** @description Ids of actors. */
            actor: string[];
            /** @description Further clauses that tell the same happening. */
            again: components["schemas"]["Span"][];
            /** @description The rule or model head that made the record. */
            by: string;
            /** @description CAMEO code of two to four digits. */
            cameo: string | null;
            /** @description Id of a channel. */
            channel: string | null;
            /** @description Calibrated: of the records said at 0.8, about 80 % are right. Three decimals. */
            confidence: number;
            contexts: string[];
            id: string;
            /** @description Goldstein's value of the CAMEO code. */
            intensity: number;
            mode: string | null;
            /** @description Id of a place. */
            place: string | null;
            /** @enum {string} */
            quad: "verbal-cooperation" | "material-cooperation" | "verbal-conflict" | "material-conflict";
            /** @description Ids of actors; empty where nobody is named, or where all are `actor` and it is reciprocal. */
            recipient: string[];
            reciprocal: boolean;
            /** @description The clause it was read from. */
            span: components["schemas"]["Span"];
            /** @description The statement that reports it; null where the text itself does. */
            statement: string | null;
            /** @enum {string} */
            status: "happened" | "ongoing" | "planned" | "offered" | "requested" | "denied" | "hypothetical";
            trigger: components["schemas"]["Span"][];
            /** @enum {string} */
            type: "AGREE" | "CONSULT" | "SUPPORT" | "CONCEDE" | "COOPERATE" | "AID" | "RETREAT" | "REQUEST" | "ACCUSE" | "REJECT" | "THREATEN" | "PROTEST" | "SANCTION" | "MOBILIZE" | "COERCE" | "ASSAULT";
            when: {
                end: components["schemas"]["Day"] | null;
                /** @enum {string} */
                how: "stated" | "resolved" | "assumed";
                start: components["schemas"]["Day"] | null;
                /** @description Id of a time. */
                time: string | null;
            } | null;
        };
        EventRow: {
            /** @description Documents that tell of it. */
            accounts: number;
            actor_countries: string | null;
            actors: string | null;
            cameo: string | null;
            channel: string | null;
            confidence: number;
            contexts: string;
            /** @description YYYY-MM-DD */
            day: string | null;
            document: string;
            /** @description YYYY-MM-DD */
            end_date: string | null;
            event: string;
            /** @description Those of them that are copies of none of the others. */
            independent: number;
            intensity: number;
            judged_by: string | null;
            made_by: string;
            mode: string | null;
            place: string | null;
            quad: string;
            recipient_countries: string | null;
            recipients: string | null;
            /** @description The event that it tells of; ask for `same` to have all accounts of it. */
            same_event: string | null;
            span_end: number;
            /** @description Code points of the text. */
            span_start: number;
            /** @description YYYY-MM-DD */
            start_date: string | null;
            status: string;
            type: string;
            /** @description What people say of it: accept, correct, reject; null where nobody has judged. */
            verdict: string | null;
            words: string;
        };
        Export: {
            asked_at: string;
            asked_by: string;
            /** @description Written so far, or in all. */
            bytes: number;
            done_at: string | null;
            export: number;
            /** @description Where the file is, when it is done; it is kept for a day. */
            file: string | null;
            format: string;
            /** @description Why it failed. */
            problem: string | null;
            question: {
                as_of?: string;
                judged?: string;
                table?: string;
            };
            /** @enum {string} */
            state: "waiting" | "making" | "done" | "failed";
        };
        Field: {
            /** @description The rule or model head that made the record. */
            by: string;
            /** @description Calibrated: of the records said at 0.8, about 80 % are right. Three decimals. */
            confidence: number;
            id: string;
            name: string;
            /** @description Ids of actors. */
            parties: string[];
            span: components["schemas"]["Span"];
            /** @description Id of the statement that names it. */
            statement: string | null;
            /** @description A topic of data/lexicon/fields.yaml. */
            topic: string | null;
        };
        GivenDocument: {
            date?: string | null;
            /** @description A changed text of the same id is a new version. */
            id?: string;
            /** @description BCP 47; English is read. */
            language?: string | null;
            publisher?: string | null;
            text: string;
            title?: string | null;
            url?: string | null;
        } | {
            /** @description A page to fetch; http or https. */
            address: string;
        };
        GivenJudgement: {
            /** @description `v12` of a record, `12` of two things. */
            judgement: string;
        };
        Job: {
            added_at: string;
            added_by: string | null;
            documents: {
                document: string;
                /** @enum {string} */
                outcome: "added" | "version" | "same";
                /** @description Where it was found. */
                place: string;
                title: string | null;
            }[];
            job: number;
            name: string;
            problems: {
                code: string;
                detail: string;
                where: string;
            }[];
            /**
             * @description failed: nothing in it could be read.
             * @enum {string}
             */
            state: "queued" | "reading" | "done" | "failed";
            /** @description Articles that were found and are not read yet. */
            waiting: number;
        };
        Judgement: {
            /** @description A record (`nor-1#e3`), the key of an actor, the place of an event. */
            a: string;
            a_name: string;
            b: string | null;
            b_name: string | null;
            /** @description What is right in place of what the machine says. */
            corrections: {
                [key: string]: unknown;
            } | null;
            /** @description What became of a record since: stands, changed, gone. */
            fate: string | null;
            judged_at: string;
            judged_by: string;
            /** @description `v12` of a record, `12` of two things. */
            judgement: string;
            kind: string;
            note: string | null;
            /** @description What the machine had said when it was judged. */
            said: {
                [key: string]: unknown;
            } | null;
            /** @description How sure a rule is, 0–1; null for a person’s. */
            score: number | null;
            verdict: string;
            withdrawn_at: string | null;
            withdrawn_by: string | null;
        };
        MeetingRow: {
            accounts: {
                channel: string | null;
                document: string;
                event: string;
                side: string | null;
                /** @description As this account has it: what one announces another tells as held. */
                status: string;
            }[];
            date: {
                /** @description YYYY-MM-DD */
                end: string | null;
                /** @description YYYY-MM-DD */
                start: string | null;
            } | null;
            id: string;
            kind: string;
            level: string | null;
            participants: {
                actor: string;
                country: string | null;
                name: string;
                office: string | null;
            }[];
            place: string | null;
            sides: string[];
            status: string;
        };
        NewWebhook: {
            address: string;
            /** @description When it last took a message. */
            delivered_at: string | null;
            disabled_at: string | null;
            failing_since: string | null;
            /** @description In a row. */
            failures: number;
            kinds: ("document" | "statement" | "event" | "meeting")[];
            made_at: string;
            made_by: string;
            next_try: string | null;
            /** @description How far it was told: an id of the stream. */
            place: string;
            problem: string | null;
            /** @description What messages are signed with. It is not shown again. */
            secret: string;
            /**
             * @description disabled: by a person, or after three days of failure.
             * @enum {string}
             */
            state: "working" | "failing" | "disabled";
            webhook: number;
        };
        Place: {
            /** @description The rule or model head that made the record. */
            by: string;
            /** @description Calibrated: of the records said at 0.8, about 80 % are right. Three decimals. */
            confidence: number;
            /** @description ISO 3166-1 alpha-3; null where it lies in several states, in none, or is disputed. */
            country: string | null;
            /** @description GeoNames id. */
            geonames: number | null;
            id: string;
            /** @description Degrees, WGS 84. */
            lat: number | null;
            /** @description Degrees, WGS 84. */
            lon: number | null;
            /** @description The gazetteer's name. */
            name: string;
            span: components["schemas"]["Span"];
        };
        /** @description RFC 9457 */
        Problem: {
            detail: string;
            status: number;
            title: string;
            type: string;
        };
        Relation: {
            /** @description Where the name stands again. */
            again: components["schemas"]["Span"][];
            /** @description The rule or model head that made the record. */
            by: string;
            /** @description Id of a channel. */
            channel: string | null;
            /** @description Calibrated: of the records said at 0.8, about 80 % are right. Three decimals. */
            confidence: number;
            /** @description Between whom, in alphabetical order. */
            countries: [
                string,
                string,
                ...string[]
            ];
            /** @description A designation ("special relationship"), not just a description ("good relationship"). */
            designated: boolean;
            id: string;
            /** @enum {string} */
            kind: "alliance" | "partnership" | "friendship" | "relationship";
            name: string;
            /** @description What is said of it. */
            said: components["schemas"]["Span"][];
            span: components["schemas"]["Span"];
            /** @description Id of the statement that names it. */
            statement: string | null;
        };
        Sources: {
            feeds: {
                address: string;
                last_seen: string | null;
                problem: string | null;
                source: string | null;
            }[];
            issuers: {
                country: string | null;
                /** @description YYYY-MM-DD */
                last: string | null;
                name: string;
                own: number;
                reported: number;
            }[];
            outlets: {
                documents: number;
                /** @description YYYY-MM-DD */
                first: string | null;
                /** @description YYYY-MM-DD */
                last: string | null;
                publisher: string | null;
                words: number;
            }[];
        };
        /** @description [start, end): Unicode code points of document.text, half-open. */
        Span: [
            number,
            number
        ];
        Statement: {
            /** @description Id of an actor. */
            addressee: string | null;
            /** @description The rule or model head that made the record. */
            by: string;
            /** @description Id of a channel. */
            channel: string | null;
            /** @description Calibrated: of the records said at 0.8, about 80 % are right. Three decimals. */
            confidence: number;
            /** @description With its quotation marks. */
            content: components["schemas"]["Span"][];
            cue: components["schemas"]["Span"][];
            id: string;
            /** @enum {string} */
            manner: "direct" | "indirect" | "mixed";
            /** @description The parts in quotation marks, without the marks. */
            quoted: components["schemas"]["Span"][];
            source: components["schemas"]["Span"][];
            /** @description Id of an actor. */
            speaker: string | null;
            /** @description Id of the statement that this one is told in. */
            within: string | null;
        };
        StatementRow: {
            addressee: string | null;
            channel: string | null;
            confidence: number;
            cue: string | null;
            document: string;
            judged_by: string | null;
            made_by: string;
            manner: string;
            /** @description YYYY-MM-DD */
            published: string | null;
            span_end: number;
            span_start: number;
            speaker: string | null;
            speaker_country: string | null;
            statement: string;
            /** @description What people say of it: accept, correct, reject; null where nobody has judged. */
            verdict: string | null;
            words: string;
        };
        Telling: {
            commitment: string;
            committed: string | null;
            confidence: number;
            document: string;
            form: string;
            parties: string | null;
            party_countries: string | null;
            /** @description YYYY-MM-DD */
            published: string | null;
            standing: string;
            words: string;
        };
        TextFound: {
            /** @description The words in brackets, with what stands around them. */
            around: string;
            document: string;
            /** @description YYYY-MM-DD */
            published: string | null;
            title: string | null;
        };
        Time: {
            /** @description The rule or model head that made the record. */
            by: string;
            /** @description Calibrated: of the records said at 0.8, about 80 % are right. Three decimals. */
            confidence: number;
            id: string;
            span: components["schemas"]["Span"];
            /** @enum {string} */
            type: "DATE" | "TIME" | "DURATION" | "SET";
            /** @description TIMEX3 value (TimeML 1.2.1), resolved against document.date. */
            value: string;
        };
        Visit: {
            /** @description What the text tells was done; what is not listed is not known. */
            acts: ("met-leader" | "met-third-leader" | "met-igo-leader" | "multilateral-event" | "ministerial-event" | "public-address" | "signed-agreement" | "site-or-ceremony" | "business")[];
            /** @description Further clauses that tell of it. */
            again: components["schemas"]["Span"][];
            /** @description The rule or model head that made the record. */
            by: string;
            /** @description Id of a channel. */
            channel: string | null;
            cities: string[];
            /** @description Calibrated: of the records said at 0.8, about 80 % are right. Three decimals. */
            confidence: number;
            /** @description ISO 3166-1 alpha-3 of the state visited. */
            country: string | null;
            days: number | null;
            /** @description YYYY-MM-DD; YYYY-MM or YYYY where the text tells no more. */
            end: string | null;
            events: string[];
            /** @description The words that tell a field or an act. */
            evidence: {
                /** @enum {string} */
                slot: "start" | "end" | "days" | "form" | "host" | "occasion" | "firstSince" | "met" | "met-leader" | "met-third-leader" | "met-igo-leader" | "multilateral-event" | "ministerial-event" | "public-address" | "signed-agreement" | "site-or-ceremony" | "business";
                span: components["schemas"]["Span"];
            }[];
            firstSince: string | null;
            form: ("state" | "official" | "working" | "private" | "transit" | "multilateral") | null;
            /** @description Id of the actor who receives. */
            host: string | null;
            id: string;
            /** @description Days of the whole journey, where the text tells them and not those of this stop. */
            journey: {
                /** @description YYYY-MM-DD; YYYY-MM or YYYY where the text tells no more. */
                end: string | null;
                /** @description YYYY-MM-DD; YYYY-MM or YYYY where the text tells no more. */
                start: string | null;
            } | null;
            met: string[];
            /** @description Name of the summit or ceremony. */
            occasion: string | null;
            /** @description The clause that tells it first. */
            span: components["schemas"]["Span"];
            /** @description YYYY-MM-DD; YYYY-MM or YYYY where the text tells no more. */
            start: string | null;
            /**
             * @description `denied`: cancelled, put off, or said not to be.
             * @enum {string}
             */
            status: "happened" | "ongoing" | "planned" | "offered" | "requested" | "denied" | "hypothetical";
            /** @description Id of a person. */
            visitor: string;
        };
        Voice: {
            country: string | null;
            /** @description As the account puts it. */
            cue: string | null;
            name: string;
            /** @description Of the side that vouches for the other account. */
            otherSide: boolean;
            tone: ("warm" | "firm" | "sharp") | null;
        };
        Webhook: {
            address: string;
            /** @description When it last took a message. */
            delivered_at: string | null;
            disabled_at: string | null;
            failing_since: string | null;
            /** @description In a row. */
            failures: number;
            kinds: ("document" | "statement" | "event" | "meeting")[];
            made_at: string;
            made_by: string;
            next_try: string | null;
            /** @description How far it was told: an id of the stream. */
            place: string;
            problem: string | null;
            /**
             * @description disabled: by a person, or after three days of failure.
             * @enum {string}
             */
            state: "working" | "failing" | "disabled";
            webhook: number;
        };
        WholeActor: {
            actor: string;
            country: string | null;
            documents: number;
            kind: string;
            name: string;
            names: string | null;
            offices: {
                country: string | null;
                documents: number;
                /** @description YYYY-MM-DD */
                first: string | null;
                /** @description YYYY-MM-DD */
                last: string | null;
                title: string;
            }[];
        };
        WholeDocument: {
            beginning: string;
            /** @description YYYY-MM-DD */
            date: string | null;
            document: string;
            publisher: string | null;
            text: string;
            title: string | null;
            url: string | null;
            words: number;
        };
        WholeDyad: {
            readonly fields: {
                economy: number;
                fields: number;
                security: number;
                readonly topics: {
                    [key: string]: number;
                };
                year: number;
            }[];
            readonly months: {
                events: number;
                intensity: number | null;
                /** @description YYYY-MM */
                month: string;
                readonly quads: {
                    [key: string]: number;
                };
                trend: number | null;
                readonly types: {
                    [key: string]: number;
                };
            }[];
            readonly names: {
                designated: boolean;
                documents: number;
                /** @description YYYY-MM-DD */
                first: string | null;
                kind: string;
                /** @description YYYY-MM-DD */
                last: string | null;
                name: string;
            }[];
            one: string;
            other: string;
            /** @description Change of mean intensity in a year, and half of its 95 % interval; null for less than 12 months with events. */
            slope: {
                perYear: number;
                within: number;
            } | null;
            readonly speakers: {
                actor: string | null;
                /** @description YYYY-MM-DD */
                first: string | null;
                /** @description YYYY-MM-DD */
                last: string | null;
                name: string;
                source: string;
                statements: number;
            }[];
            readonly tones: {
                firm: number;
                sharp: number;
                source: string;
                statements: number;
                warm: number;
                readonly words: {
                    statements: number;
                    tone: string;
                    word: string;
                }[];
                year: number;
            }[];
            readonly years: {
                events: number;
                intensity: number;
                material_conflict: number;
                material_cooperation: number;
                source: string;
                target: string;
                verbal_conflict: number;
                verbal_cooperation: number;
                year: number;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Actors: {
        parameters: {
            query?: {
                after?: string;
                kind?: "person" | "state" | "body" | "organization" | "group";
                limit?: number;
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ActorRow"][];
                        /** @description The address of the next page; null on the last. */
                        next: string | null;
                    };
                    "text/csv": string;
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ActorsActor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number in the record: a12. */
                actor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeActor"];
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agreement: {
        parameters: {
            query: {
                one: string;
                other: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Commitments: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                party?: string;
                since?: string;
                standing?: "new" | "reaffirmed" | "in-progress" | "fulfilled" | "suspended" | "broken";
                until?: string;
                words?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CommitmentRow"][];
                        /** @description The address of the next page; null on the last. */
                        next: string | null;
                    };
                    "text/csv": string;
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentsPromise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its number. */
                promise: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentRow"];
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CommitmentsPromiseAccounts: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Its number. */
                promise: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Telling"][];
                        /** @description The address of the next page; null on the last. */
                        next: string | null;
                    };
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Comparisons: {
        parameters: {
            query: {
                a?: string;
                b?: string;
                meeting: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Documents: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                publisher?: string;
                since?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DocumentRow"][];
                        /** @description The address of the next page; null on the last. */
                        next: string | null;
                    };
                    "text/csv": string;
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenDocument"] | {
                    documents: components["schemas"]["GivenDocument"][];
                };
                "multipart/form-data": {
                    /** @description A page to fetch; http or https. */
                    address?: string;
                    /** @description YYYY-MM-DD */
                    date?: string;
                    /** @description Text, HTML, PDF, JSON Lines, CSV, and archives of them. */
                    files?: string[];
                    publisher?: string;
                    text?: string;
                    title?: string;
                    /** @description Where the text was published. */
                    url?: string;
                };
                "text/plain": string;
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description It makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not from here, or not by this user */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as the record stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Of a kind that is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much at once */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The given id, or sha256: and the hash of the text. */
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeDocument"];
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Dyads: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DyadRow"][];
                        /** @description The address of the next page; null on the last. */
                        next: string | null;
                    };
                    "text/csv": string;
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DyadsOneOther: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-3. */
                one: string;
                /** @description ISO 3166-1 alpha-3. */
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeDyad"];
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Events: {
        parameters: {
            query?: {
                accounts?: "each" | "once";
                actor?: string;
                after?: string;
                channel?: "official" | "outlet" | "statement" | "person" | "media" | "anonymous";
                confidence?: number;
                context?: string;
                document?: string;
                dyad?: string;
                judged?: "both" | "machine" | "person";
                limit?: number;
                mode?: string;
                order?: "day" | "-day" | "intensity" | "-intensity";
                place?: string;
                publisher?: string;
                quad?: "verbal-cooperation" | "material-cooperation" | "verbal-conflict" | "material-conflict";
                recipient?: string;
                same?: string;
                since?: string;
                status?: "happened" | "ongoing" | "planned" | "offered" | "requested" | "denied" | "hypothetical";
                type?: string;
                until?: string;
                words?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EventRow"][];
                        /** @description The address of the next page; null on the last. */
                        next: string | null;
                    };
                    "text/csv": string;
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Exports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Export"][];
                    };
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postExports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description As `chancery export` has them; brat comes as a .zip.
                     * @enum {string}
                     */
                    format: "csv" | "parquet" | "jsonl" | "gdelt" | "icews" | "polecat" | "phoenix" | "petrarch" | "dyad-year" | "dyad-month" | "edges" | "gexf" | "geojson" | "webanno" | "brat" | "bibtex" | "csl";
                    /** @default {} */
                    question?: {
                        /**
                         * Format: date
                         * @description What the record said at the end of that day (UTC).
                         */
                        as_of?: string;
                        /**
                         * @description both: without what people rejected; machine: all that was read; person: what people accepted or corrected.
                         * @enum {string}
                         */
                        judged?: "both" | "machine" | "person";
                        /**
                         * @description For csv and parquet: which table; events unless told.
                         * @enum {string}
                         */
                        table?: "events" | "statements" | "commitments" | "meetings" | "documents";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description It makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not from here, or not by this user */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as the record stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Of a kind that is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much at once */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExportsExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number that asking answered with. */
                export: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportsExportFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number that asking answered with. */
                export: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, of the media type of its format */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or no longer */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not done yet, or failed */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another server has it */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Jobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Job"][];
                    };
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JobsJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number that adding answered with. */
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Judgements: {
        parameters: {
            query?: {
                after?: string;
                by?: string;
                limit?: number;
                rules?: boolean;
                verdict?: "accept" | "reject" | "correct" | "same" | "different";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Judgement"][];
                        /** @description The address of the next page; null on the last. */
                        next: string | null;
                    };
                    "text/csv": string;
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postJudgements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A record: `nor-1#e3`, `nor-1#s1`, `nor-1#c2`, `nor-1#a4@0`. */
                    about: string;
                    /**
                     * @description Why.
                     * @default null
                     */
                    note?: string | null;
                    reading?: number;
                    /** @enum {string} */
                    verdict: "accept" | "reject";
                } | {
                    /** @description A record: `nor-1#e3`, `nor-1#s1`, `nor-1#c2`, `nor-1#a4@0`. */
                    about: string;
                    /** @description What is right, by field; the others are as the machine says. */
                    corrections: {
                        [key: string]: unknown;
                    };
                    /**
                     * @description Why.
                     * @default null
                     */
                    note?: string | null;
                    /** @description The number of the reading that was seen: another in force is refused. */
                    reading?: number;
                    /** @constant */
                    verdict: "correct";
                } | {
                    /** @description An actor (`a12`, or its name) or an event (`nor-1#e3`, or the id of a meeting). */
                    a: string;
                    b: string;
                    /**
                     * @description Why.
                     * @default null
                     */
                    note?: string | null;
                    /** @enum {string} */
                    verdict: "same" | "different";
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenJudgement"];
                };
            };
            /** @description It makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not from here, or not by this user */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as the record stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Of a kind that is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much at once */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteJudgementsJudgement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `v12` or `12`. */
                judgement: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenJudgement"];
                };
            };
            /** @description It makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not from here, or not by this user */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as the record stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Of a kind that is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much at once */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Meetings: {
        parameters: {
            query?: {
                actor?: string;
                after?: string;
                kind?: "meeting" | "call" | "visit";
                level?: "leaders" | "ministers" | "officials";
                limit?: number;
                place?: string;
                since?: string;
                status?: "happened" | "ongoing" | "planned" | "offered" | "requested" | "denied" | "hypothetical";
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MeetingRow"][];
                        /** @description The address of the next page; null on the last. */
                        next: string | null;
                    };
                    "text/csv": string;
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MeetingsMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id. */
                meeting: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingRow"];
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReadingsDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The given id, or sha256: and the hash of the text. */
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        actors: components["schemas"]["Actor"][];
                        appointments: components["schemas"]["Appointment"][];
                        channels: components["schemas"]["Channel"][];
                        commitments: components["schemas"]["Commitment"][];
                        document: components["schemas"]["Document"];
                        doubts: components["schemas"]["Doubt"][];
                        events: components["schemas"]["Event"][];
                        fields: components["schemas"]["Field"][];
                        places: components["schemas"]["Place"][];
                        relations: components["schemas"]["Relation"][];
                        /** @constant */
                        schema: 1;
                        sentences: {
                            span: components["schemas"]["Span"];
                        }[];
                        statements: components["schemas"]["Statement"][];
                        times: components["schemas"]["Time"][];
                        visits: components["schemas"]["Visit"][];
                    };
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Search: {
        parameters: {
            query: {
                after?: string;
                limit?: number;
                publisher?: string;
                since?: string;
                until?: string;
                words: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TextFound"][];
                        /** @description The address of the next page; null on the last. */
                        next: string | null;
                    };
                    "text/csv": string;
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sources"];
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Statements: {
        parameters: {
            query?: {
                about?: string;
                addressee?: string;
                after?: string;
                channel?: "official" | "outlet" | "statement" | "person" | "media" | "anonymous";
                document?: string;
                judged?: "both" | "machine" | "person";
                limit?: number;
                manner?: "direct" | "indirect" | "mixed";
                publisher?: string;
                since?: string;
                speaker?: string;
                until?: string;
                words?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StatementRow"][];
                        /** @description The address of the next page; null on the last. */
                        next: string | null;
                    };
                    "text/csv": string;
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stream: {
        parameters: {
            query?: {
                after?: string;
                kinds?: string;
            };
            header?: {
                /** @description The id that was heard last, to go on behind it; `0` is the beginning. Without it: what comes from now on. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Listening */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many listen already */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                    };
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description https; messages are sent there by POST. */
                    address: string;
                    /** @description An id of the stream, to be told of what came behind it; `0` is the beginning. Without it: what comes from now on. */
                    after?: string;
                    /**
                     * @description Of which records it is told.
                     * @default [
                     *       "document",
                     *       "statement",
                     *       "event",
                     *       "meeting"
                     *     ]
                     */
                    kinds?: [
                        "document" | "statement" | "event" | "meeting",
                        ...("document" | "statement" | "event" | "meeting")[]
                    ];
                    /** @description As Standard Webhooks has them; one is made where none is given. */
                    secret?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
            /** @description It makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not from here, or not by this user */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as the record stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Of a kind that is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much at once */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhooksWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number that registering answered with. */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description The question makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not to be had in the form that is accepted */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putWebhooksWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number that registering answered with. */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Enabled again, it is told of all that came meanwhile. */
                    enabled: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description It makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not from here, or not by this user */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as the record stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Of a kind that is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much at once */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhooksWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number that registering answered with. */
                webhook: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        webhook: number;
                    };
                };
            };
            /** @description It makes no sense */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not from here, or not by this user */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not as the record stands */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Of a kind that is not taken */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much at once */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Another problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
