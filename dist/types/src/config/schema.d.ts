/** What a configuration may say. schema/config.schema.json is this and the names of the rules. */
export declare const configSchema: {
    type: string;
    additionalProperties: boolean;
    properties: {
        $schema: {
            description: string;
            type: string;
        };
        profile: {
            description: string;
            enum: ("recommended" | "registry")[];
        };
        rules: {
            description: string;
            type: string;
            additionalProperties: {
                description: string;
                enum: string[];
            };
        };
        ignore: {
            description: string;
            type: string;
            items: {
                type: string;
                required: string[];
                additionalProperties: boolean;
                properties: {
                    rule: {
                        type: string;
                        pattern: string;
                        description: string;
                    };
                    pointer: {
                        description: string;
                        type: string;
                        pattern: string;
                    };
                    file: {
                        type: string;
                        pattern: string;
                        description: string;
                    };
                    reason: {
                        type: string;
                        pattern: string;
                        description: string;
                    };
                };
            };
        };
        maxWarnings: {
            type: string;
            minimum: number;
            description: string;
        };
        requireReplay: {
            description: string;
            type: string;
        };
        outDir: {
            type: string;
            pattern: string;
            description: string;
        };
        budget: {
            description: string;
            type: string;
            additionalProperties: boolean;
            properties: {
                total: {
                    type: string;
                    minimum: number;
                    description: string;
                };
                files: {
                    description: string;
                    type: string;
                    additionalProperties: {
                        type: string;
                        minimum: number;
                    };
                };
            };
        };
        branch: {
            type: string;
            pattern: string;
            description: string;
        };
        space: {
            type: string;
            pattern: string;
            description: string;
        };
    };
};
/** How often each rule found something at each pointer of each file, when the baseline was taken. */
export declare const baselineSchema: {
    type: string;
    required: string[];
    additionalProperties: boolean;
    properties: {
        version: {
            const: number;
        };
        files: {
            type: string;
            additionalProperties: {
                type: string;
                additionalProperties: {
                    type: string;
                    additionalProperties: {
                        type: string;
                        minimum: number;
                    };
                };
            };
        };
    };
};
